package dev.tidemark.sql.oracle;

import dev.tidemark.sql.standard.MetadataCatalog;
import dev.tidemark.sql.standard.Names;
import java.util.Locale;

/** How Oracle's driver tells names and types. */
final class OracleWords implements MetadataCatalog.Words {
    @Override
    public String name(String live) {
        return Names.isPlain(live) && live.equals(live.toUpperCase(Locale.ROOT))
                ? live.toLowerCase(Locale.ROOT)
                : "`" + live + "`";
    }

    @Override
    public String type(String live, int size, int digits) {
        String name = live.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "number" -> size == 0 ? "number" : "number(" + size + "," + digits + ")";
            case "char", "varchar2" -> name + "(" + size + " char)";
            case "nchar", "nvarchar2", "raw", "float" -> name + "(" + size + ")";
            default -> name;
        };
    }

    /** With what a sequence began, the catalog does not tell: its least value is what Hibernate begins with. */
    @Override
    public String sequences() {
        return "select sequence_name, min_value, increment_by from user_sequences where sequence_name not like 'ISEQ$$%'";
    }
}
