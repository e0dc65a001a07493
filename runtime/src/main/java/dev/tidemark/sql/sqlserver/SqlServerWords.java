package dev.tidemark.sql.sqlserver;

import dev.tidemark.sql.standard.MetadataCatalog;
import dev.tidemark.sql.standard.Names;
import java.util.Locale;
import java.util.Set;

/** How SQL Server's driver tells names and types. */
final class SqlServerWords implements MetadataCatalog.Words {
    private static final Set<String> SIZED = Set.of("char", "nchar", "varchar", "nvarchar", "binary", "varbinary");
    private static final Set<String> OF_SECONDS = Set.of("time", "datetime2", "datetimeoffset");
    private static final int LONGEST = 8_000;

    /** Whatever its case, a name is found without quotes. */
    @Override
    public String name(String live) {
        return Names.isPlain(live) ? live : "`" + live + "`";
    }

    @Override
    public String type(String live, int size, int digits) {
        String name = live.toLowerCase(Locale.ROOT).replace(" identity", "").replace("()", "");
        if (SIZED.contains(name)) {
            return name + (size > LONGEST ? "(max)" : "(" + size + ")");
        }
        if (name.equals("numeric") || name.equals("decimal")) {
            return "numeric(" + size + "," + digits + ")";
        }
        return OF_SECONDS.contains(name) ? name + "(" + digits + ")" : name;
    }

    @Override
    public String sequences() {
        return "select name, cast(start_value as bigint), cast(increment as bigint) from sys.sequences"
                + " where schema_id = schema_id()";
    }
}
