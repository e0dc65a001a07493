package dev.tidemark.diff;

import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Sequence;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import dev.tidemark.schema.View;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Schemas as a specification writes them: a line a table, and beneath it, indented, a line for each thing in it.
 *
 * <pre>
 * orders of shop.Order, retired
 *   id bigint not null identity #id
 *   state ordinal_enum[NEW,PAID] default 0 #state
 *   key id
 *   unique uk_state: state
 *   index ix_state: state desc
 *   unique index ux_state: state
 *   check ck_id: id &gt; 0
 *   foreign fk_customer: customer_id to customers(id)
 * sequence orders_SEQ 1 by 50
 * view open: select id from orders
 * </pre>
 */
final class SchemaText {
    private static final Pattern COLUMN = Pattern.compile(
            "(?<name>\\S+) (?<type>\\w+)(?:\\((?<sizes>[\\d,]+)\\))?"
                    + "(?:\\[(?<values>[^\\]]+)\\])?(?<notNull> not null)?(?<identity> identity)?(?: default (?<default>\\S+))?"
                    + "(?: as (?<generated>[^#,]+?))?(?: comment (?<comment>\\S+))?(?: (?<member>\\S*#\\S+))?(?<retired>, retired)?");
    private static final Pattern FOREIGN = Pattern.compile("(\\S+): (\\S+) to (\\S+)\\((\\S+)\\)");
    private static final Pattern TABLE = Pattern.compile("(\\S+?)(?: of (\\S+?))?(, retired)?");
    private static final Pattern SEQUENCE = Pattern.compile("sequence (\\S+) (-?\\d+) by (\\d+)");

    private static final Pattern VIEW = Pattern.compile("view (\\S+): (.+)");

    private Schema schema = Schema.EMPTY;
    private Table table = Table.named("none");

    private SchemaText() {}

    static Schema read(String text) {
        SchemaText reader = new SchemaText();
        text.lines().filter(line -> !line.isBlank()).forEach(reader::line);
        return reader.schema;
    }

    private void line(String line) {
        if (line.startsWith("sequence ")) {
            Matcher sequence = matched(SEQUENCE, line);
            schema = schema.with(new Sequence(
                    sequence.group(1), Long.parseLong(sequence.group(2)), Long.parseLong(sequence.group(3))));
            return;
        }
        if (line.startsWith("view ")) {
            Matcher view = matched(VIEW, line);
            schema = schema.with(new View(view.group(1), view.group(2), null));
            return;
        }
        if (line.startsWith(" ")) {
            table = part(line.strip());
        } else {
            Matcher named = matched(TABLE, line);
            table = Table.named(named.group(1)).withEntity(named.group(2)).withRetired(named.group(3) != null);
        }
        schema = schema.with(table);
    }

    private Table part(String line) {
        String rest = line.substring(line.indexOf(' ') + 1);
        String name = rest.replaceFirst(":.*", "");
        List<String> columns = List.of(rest.replaceFirst("^[^:]+: ", "").split(", "));
        if (line.startsWith("unique index ")) {
            return table.with(new Index(name.replaceFirst("index ", ""), true, columns));
        }
        return switch (line.substring(0, line.indexOf(' '))) {
            case "key" -> table.withPrimaryKey(new PrimaryKey(rest.contains(":") ? name : null, columns));
            case "unique" -> table.with(new UniqueKey(name, columns));
            case "index" -> table.with(new Index(name, false, columns));
            case "check" -> table.with(new Check(name, rest.replaceFirst("^[^:]+: ", "")));
            case "comment" -> table.withComment(rest);
            case "foreign" -> {
                Matcher key = matched(FOREIGN, rest);
                yield table.with(new ForeignKey(
                        key.group(1),
                        List.of(key.group(2).split(",")),
                        key.group(3),
                        List.of(key.group(4).split(",")),
                        null));
            }
            default -> table.with(column(line));
        };
    }

    private Column column(String line) {
        Matcher said = matched(COLUMN, line);
        String member = said.group("member");
        String entity = table.entity() == null ? "" : table.entity();
        return new Column(
                said.group("name"),
                type(said.group("type"), said.group("sizes"), said.group("values")),
                said.group("notNull") == null,
                said.group("default"),
                said.group("identity") != null,
                said.group("generated"),
                null,
                said.group("comment"),
                member == null ? null : member.startsWith("#") ? entity + member : member,
                said.group("retired") != null);
    }

    /** The type of this kind with its length, or its precision and scale, or its constants. */
    static ColumnType type(String name, @Nullable String sizes, @Nullable String values) {
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT));
        List<Integer> numbers = sizes == null
                ? List.of()
                : List.of(sizes.split(",")).stream().map(Integer::valueOf).toList();
        int first = numbers.isEmpty() ? 0 : numbers.get(0);
        boolean digits = kind == Kind.DECIMAL || kind == Kind.FLOAT || name.startsWith("time");
        return new ColumnType(
                kind,
                digits ? 0 : first,
                digits ? first : 0,
                numbers.size() > 1 ? numbers.get(1) : 0,
                null,
                values == null ? List.of() : List.of(values.split(",")),
                null,
                kind == Kind.NATIVE ? "native" : null);
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("cannot read: " + line);
        }
        return matcher;
    }
}
