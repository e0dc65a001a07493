package dev.tidemark.sql;

import static dev.tidemark.schema.ColumnType.array;
import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.binary;
import static dev.tidemark.schema.ColumnType.blob;
import static dev.tidemark.schema.ColumnType.bool;
import static dev.tidemark.schema.ColumnType.character;
import static dev.tidemark.schema.ColumnType.clob;
import static dev.tidemark.schema.ColumnType.date;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.doublePrecision;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.floating;
import static dev.tidemark.schema.ColumnType.inet;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.intervalSecond;
import static dev.tidemark.schema.ColumnType.json;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.nativeType;
import static dev.tidemark.schema.ColumnType.ordinalEnum;
import static dev.tidemark.schema.ColumnType.real;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.time;
import static dev.tidemark.schema.ColumnType.timestamp;
import static dev.tidemark.schema.ColumnType.timestampWithTimeZone;
import static dev.tidemark.schema.ColumnType.uuid;
import static dev.tidemark.schema.ColumnType.varbinary;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Operations;
import dev.tidemark.operation.Typed;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No change of type cuts, rounds or loses a value silently: its row is counted first, or the database refuses it. */
class KeptValuesTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2020, 1, 2, 12, 0);
    private static final LocalDateTime FINE = LocalDateTime.of(2020, 1, 2, 12, 0, 0, 123_456_000);
    private static final LocalDateTime MIDNIGHT = LocalDateTime.of(2020, 1, 2, 0, 0);
    private static final OffsetDateTime MOMENT = FINE.atOffset(ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static final byte[] BYTES = {1, 2, 3};

    /** A change of type, and values that it does not keep, or does. */
    private record Change(ColumnType before, ColumnType after, boolean keeps, List<Object> values) {
        static Change loses(ColumnType before, ColumnType after, Object... values) {
            return new Change(before, after, false, List.of(values));
        }

        static Change keeps(ColumnType before, ColumnType after, Object... values) {
            return new Change(before, after, true, List.of(values));
        }
    }

    private static final List<Change> MOMENTS = List.of(
            Change.loses(timestamp(6), date(), NOON),
            Change.keeps(timestamp(6), date(), MIDNIGHT),
            Change.loses(timestamp(6), timestamp(3), FINE),
            Change.loses(timestamp(6), timestamp(0), FINE),
            Change.keeps(timestamp(6), timestamp(0), NOON),
            Change.loses(timestamp(6), time(6), FINE, MIDNIGHT),
            Change.loses(time(0), timestamp(6), LocalTime.NOON),
            Change.loses(time(6), time(0), FINE.toLocalTime()),
            Change.keeps(time(6), time(0), LocalTime.NOON),
            Change.loses(timestampWithTimeZone(6), timestampWithTimeZone(0), MOMENT),
            Change.loses(timestampWithTimeZone(6), date(), MOMENT),
            Change.keeps(timestampWithTimeZone(6), timestamp(6), MOMENT),
            Change.keeps(timestampWithTimeZone(6), date(), MIDNIGHT.atOffset(ZoneOffset.UTC)),
            Change.loses(varchar(30), timestamp(0), "2020-01-02 12:00:00.5"),
            Change.keeps(varchar(30), timestamp(0), "2020-01-02 12:00:00"),
            Change.loses(varchar(30), date(), "2020-01-02 12:00:00"),
            Change.keeps(varchar(30), date(), "2020-01-02"));

    private static final List<Change> NUMBERS = List.of(
            Change.loses(doublePrecision(), decimal(10, 2), 0.125, 1e20, 0.1 + 0.2),
            Change.keeps(doublePrecision(), decimal(10, 2), 0.1),
            Change.loses(doublePrecision(), integer(), 1.5, 1e12),
            Change.keeps(doublePrecision(), integer(), 1.0, -7.0),
            Change.loses(real(), bigint(), 1.5f),
            Change.loses(real(), decimal(10, 2), 0.125f),
            Change.keeps(real(), decimal(10, 2), 0.1f),
            Change.keeps(decimal(20, 2), doublePrecision(), new BigDecimal("0.10")),
            Change.loses(bigint(), doublePrecision(), 9_007_199_254_740_993L),
            Change.keeps(bigint(), doublePrecision(), 5L),
            Change.loses(decimal(10, 2), decimal(5, 1), new BigDecimal("1.25"), new BigDecimal("12345.00")),
            Change.loses(integer(), bool(), 7),
            Change.keeps(integer(), bool(), 0, 1),
            Change.keeps(bool(), integer(), true, false),
            Change.loses(integer(), varchar(3), 12_345),
            Change.loses(varchar(10), decimal(5, 1), "1.25", "x"),
            Change.keeps(varchar(10), decimal(5, 1), "12.5"),
            Change.loses(varchar(10), integer(), "1.5", "x"),
            Change.loses(varchar(10), bool(), "maybe"),
            Change.loses(intervalSecond(9, 6), bigint(), Duration.ofSeconds(2)),
            Change.loses(nativeType("decimal(10,2)"), nativeType("decimal(10,0)"), "1.25"),
            Change.loses(nativeType("decimal(10,2)"), integer(), "1.25"));

    /** Where the two are of one size to the database, nothing is lost. */
    private static final List<Change> SHORTER_FLOATS = List.of(
            Change.loses(doublePrecision(), real(), 0.1, 1e300, 1e-300),
            Change.keeps(doublePrecision(), real(), 0.5),
            Change.loses(doublePrecision(), floating(20), 0.1),
            Change.loses(integer(), real(), 16_777_217),
            Change.loses(decimal(20, 2), doublePrecision(), new BigDecimal("123456789012345678.91")));

    private static final List<Change> TEXTS = List.of(
            Change.loses(varchar(10), varchar(5), "abcdefg", "ab      "),
            Change.loses(varchar(10), character(5), "abcdefg", "ab "),
            Change.keeps(varchar(10), character(5), "abc"),
            Change.keeps(character(5), varchar(3), "abc"),
            Change.loses(character(5), varchar(3), "abcde"),
            Change.loses(text(), varchar(5), "abcdefg"),
            Change.loses(clob(), varchar(5), "abcdefg"),
            Change.keeps(clob(), varchar(5), "abc"),
            Change.loses(text(), varchar(300), "x".repeat(301)),
            Change.loses(uuid(), varchar(20), ID),
            Change.keeps(uuid(), varchar(36), ID),
            Change.loses(varchar(40), uuid(), "x"),
            Change.loses(enumeration(10, "NEW", "OLDER"), varchar(3), "OLDER"),
            Change.loses(enumeration(10, "NEW", "OLD"), ordinalEnum("NEW"), "OLD"),
            Change.keeps(enumeration(10, "NEW", "OLD"), ordinalEnum("NEW"), "NEW"),
            Change.loses(ordinalEnum("NEW", "OLD"), enumeration(10, "NEW"), 1),
            Change.keeps(ordinalEnum("NEW", "OLD"), varchar(10), 0, 1),
            Change.loses(varchar(10), enumeration(10, "NEW"), "OLD"),
            Change.loses(varchar(10), namedEnum("Mood", "NEW"), "OLD"),
            Change.loses(varchar(10), ordinalEnum("NEW"), "OLD"),
            Change.keeps(varchar(10), ordinalEnum("NEW"), "NEW"));

    /** What SQLite, which cuts nothing by itself, keeps whole. */
    private static final List<Change> OF_TYPED_DATABASES = List.of(
            Change.loses(varbinary(10), varbinary(2), BYTES),
            Change.keeps(varbinary(10), varbinary(2), new byte[] {1}),
            Change.loses(varbinary(10), binary(2), BYTES, new byte[] {1}),
            Change.loses(binary(3), varbinary(2), BYTES),
            Change.loses(blob(), varbinary(2), BYTES),
            Change.loses(uuid(), varbinary(8), ID),
            Change.loses(inet(), varchar(5), "10.0.0.1"),
            Change.loses(nativeType("varchar(10)"), nativeType("varchar(2)"), "abc"),
            Change.loses(nativeType("varchar(10)"), varchar(2), "abc"));

    private static final List<Change> ARRAYS = List.of(
            Change.loses(array(varchar(10), 0), array(varchar(2), 0), List.of("abc")),
            Change.keeps(array(varchar(10), 0), array(varchar(2), 0), List.of("a", "b")),
            Change.loses(array(bigint(), 0), array(integer(), 0), List.of(3_000_000_000L)),
            Change.loses(array(decimal(10, 2), 0), array(decimal(10, 0), 0), List.of(new BigDecimal("1.25"))));

    private static void prove(Databases database, List<Change> changes) throws SQLException {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            int number = 0;
            for (Change change : changes) {
                for (Object value : change.values()) {
                    prove(db, change, value, "t" + ++number);
                }
            }
        }
    }

    private static void prove(LiveDatabase db, Change change, Object value, String table) throws SQLException {
        db.run(Operations.record(up -> up.createTable(table, t -> {
            t.column("id", bigint()).notNull();
            t.column("odd", change.before());
            t.primaryKey("id");
        })));
        if (change.before().kind() == Kind.NATIVE) {
            boolean isNumber = change.before().equals(nativeType("decimal(10,2)"));
            db.execute("insert into " + table + " values (0, " + (isNumber ? value : "'" + value + "'") + ")");
        } else {
            db.run(Typed.all(
                    Operations.record(up -> up.insert(table, r -> {
                        r.columns("id", "odd");
                        r.row(0, value);
                        r.row(1, (Object) null);
                    })),
                    db::schema));
        }
        Operation operation = Operations.record(up -> up.alterTable(
                        table, t -> t.alterColumn("odd", change.before()).becomes(change.after())))
                .get(0);
        List<Long> counts = new ArrayList<>();
        boolean refused = false;
        try {
            counts.addAll(db.guards(operation));
        } catch (SQLException unasked) {
            // Then the database has to refuse the change itself.
        }
        if (counts.stream().allMatch(count -> count == 0)) {
            try {
                db.run(operation);
            } catch (SQLException no) {
                refused = true;
            }
        }
        assertThat(refused || counts.stream().anyMatch(count -> count == 1))
                .as("%s of %s: %s, %s", value, change.before(), change.after(), counts)
                .isNotEqualTo(change.keeps());
    }

    @ParameterizedTest
    @EnumSource
    void moments(Databases database) throws SQLException {
        List<Change> changes = new ArrayList<>(MOMENTS);
        if (database == Databases.DERBY) {
            // It has whole seconds in a time, and microseconds in a timestamp, whatever is asked for.
            changes.removeIf(change -> change.after().kind() == change.before().kind()
                    && change.after().precision() != change.before().precision());
        }
        if (database == Databases.SQLITE) {
            // It keeps all digits of a second.
            changes.removeIf(change -> !change.keeps()
                    && change.after().kind() == change.before().kind()
                    && change.after().precision() != change.before().precision());
        }
        prove(database, changes);
    }

    @ParameterizedTest
    @EnumSource
    void numbers(Databases database) throws SQLException {
        List<Change> changes = new ArrayList<>(NUMBERS);
        if (database == Databases.SQLITE) {
            // It keeps the text that it cannot read, and digits that no type of its own takes away.
            changes.removeIf(change -> change.before().kind() == Kind.VARCHAR
                    || change.before().kind() == Kind.NATIVE
                    || change.after().kind() == Kind.VARCHAR);
        }
        prove(database, changes);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "DERBY"})
    void shorterFloats(Databases database) throws SQLException {
        prove(database, SHORTER_FLOATS);
    }

    @ParameterizedTest
    @EnumSource
    void texts(Databases database) throws SQLException {
        List<Change> changes = new ArrayList<>(TEXTS);
        if (database == Databases.MARIADB) {
            // A CHAR is a VARCHAR there.
            changes.removeIf(change ->
                    change.after().kind() == Kind.CHAR && change.values().contains("ab "));
        }
        if (database == Databases.H2) {
            // It takes the blanks that fill a CHAR up for its own.
            changes.removeIf(change -> change.before().kind() == Kind.CHAR && change.keeps());
        }
        if (database == Databases.DERBY) {
            // It makes no text of the bytes that a UUID is there.
            changes.removeIf(change -> change.before().kind() == Kind.UUID && change.keeps());
        }
        prove(database, changes);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void bytes(Databases database) throws SQLException {
        List<Change> changes = new ArrayList<>(OF_TYPED_DATABASES);
        if (database == Databases.POSTGRESQL) {
            // Its bytes have no length.
            changes.removeIf(change ->
                    Set.of(Kind.BINARY, Kind.VARBINARY).contains(change.after().kind()));
        }
        prove(database, changes);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "HSQLDB"})
    void elements(Databases database) throws SQLException {
        prove(database, ARRAYS);
    }

    /** Else the row would be another moment with another driver, or on another machine. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void aTimeZoneIsNeverTheSessions(Databases database) throws SQLException {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.execute("set time zone 'Europe/Berlin'");
            db.run(Operations.record(up -> up.createTable("things", t -> {
                t.column("moment", timestampWithTimeZone(6));
                t.column("local", timestamp(6));
            })));
            db.execute("insert into things values (timestamp with time zone '2020-01-02 12:00:00+00:00',"
                    + " timestamp '2020-01-02 12:00:00')");
            assertThat(db.guards(altered("moment", timestampWithTimeZone(6), timestamp(6))))
                    .contains(1L);
            assertThat(db.guards(altered("local", timestamp(6), timestampWithTimeZone(6))))
                    .contains(1L);
            db.execute("set time zone 'UTC'");
            assertThat(db.guards(altered("moment", timestampWithTimeZone(6), timestamp(6))))
                    .containsOnly(0L);
            assertThat(db.guards(altered("local", timestamp(6), timestampWithTimeZone(6))))
                    .containsOnly(0L);
        }
    }

    private static Operation altered(String column, ColumnType before, ColumnType after) {
        return Operations.record(up -> up.alterTable(
                        "things", t -> t.alterColumn(column, before).becomes(after)))
                .get(0);
    }

    /** A text that is JSON is the same document, and no JSON string of it. */
    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL", "MARIADB"})
    void textBecomesADocument(Databases database) throws SQLException {
        try (LiveDatabase db = LiveDatabase.empty(database)) {
            db.run(Operations.record(up -> up.createTable("things", t -> t.column("odd", varchar(40)))));
            db.execute("insert into things values ('{\"a\": 1}')");
            db.run(altered("odd", varchar(40), json()));
            assertThat(db.rows("select odd from things").get(0).replace(" ", ""))
                    .isEqualTo("{\"a\":1}");
        }
    }
}
