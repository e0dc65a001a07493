package dev.tidemark.sql;

import java.util.List;

/** The dialects that come with Tidemark. */
final class Tidemarks {
    static final List<Dialect> DIALECTS = List.of(
            new H2(),
            new PostgreSql(),
            new MariaDb(),
            new MySql(),
            new Hsqldb(),
            new Derby(),
            new Sqlite(),
            new CockroachDb(),
            new YugabyteDb(),
            new SqlServer(),
            new Oracle());

    private Tidemarks() {}
}
