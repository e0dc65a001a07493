package dev.tidemark.processor.code;

import com.palantir.javapoet.CodeBlock;
import dev.tidemark.operation.Datum;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.RowChange;
import dev.tidemark.operation.Rows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that state rows, as source. */
final class RowCode {
    private final TypeCode types;

    RowCode(TypeCode types) {
        this.types = types;
    }

    /**
     * @param word {@code insert} or {@code delete}
     * @param said what follows the words
     */
    CodeBlock of(String word, String table, Rows rows, CodeBlock said) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(Literals.code("db.$L($S, r -> {\n", word, table))
                .indent();
        for (Rows.Field field : rows.fields()) {
            code.addStatement(
                    field.type() == null
                            ? Literals.code("r.columns($S)", field.name())
                            : Literals.code("r.column($S, $L)", field.name(), types.of(field.type())));
        }
        if (!rows.key().isEmpty()) {
            code.addStatement(
                    "r.key($L)",
                    rows.key().stream()
                            .map(column -> Literals.code("$S", column))
                            .collect(CodeBlock.joining(", ")));
        }
        if (rows.batch() != Rows.BATCH) {
            code.addStatement("r.batch($L)", rows.batch());
        }
        if (rows.optional()) {
            code.addStatement("r.optional()");
        }
        rows.values()
                .forEach(row ->
                        code.addStatement("r.row($L)", arguments(row.stream().map(Datum::value))));
        return code.unindent().addStatement("})$L", said).build();
    }

    CodeBlock of(Operation.Update update, CodeBlock said) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(Literals.code("db.update($S, u -> {\n", update.table()))
                .indent();
        types(update).forEach((column, type) -> code.addStatement(Literals.code("u.column($S, $L)", column, type)));
        if (update.optional()) {
            code.addStatement("u.optional()");
        }
        for (RowChange change : update.changes()) {
            CodeBlock.Builder words = CodeBlock.builder().add("u");
            change.key()
                    .forEach(cell -> words.add(Literals.code(
                            ".where($S, $L)",
                            cell.field().name(),
                            value(cell.value().value()))));
            change.assignments()
                    .forEach(each -> words.add(Literals.code(
                            ".set($S, $L, $L)",
                            each.field().name(),
                            value(each.before().value()),
                            value(each.after().value()))));
            code.addStatement(words.build());
        }
        return code.unindent().addStatement("})$L", said).build();
    }

    private Map<String, CodeBlock> types(Operation.Update update) {
        Map<String, CodeBlock> stated = new LinkedHashMap<>();
        update.changes().stream()
                .flatMap(change -> Stream.concat(
                        change.key().stream().map(RowChange.Cell::field),
                        change.assignments().stream().map(RowChange.Assignment::field)))
                .filter(field -> field.type() != null)
                .forEach(field -> stated.put(field.name(), types.of(Objects.requireNonNull(field.type()))));
        return stated;
    }

    static String undo(Operation.Undo undo) {
        return switch (undo) {
            case IN_DOWNGRADE -> "";
            case NOT_NEEDED -> ".needsNoUndo()";
            case IMPOSSIBLE -> ".irreversible()";
        };
    }

    static CodeBlock arguments(Stream<? extends @Nullable Object> values) {
        Object[] all = values.toArray();
        // One null alone, or one list, would be taken for all the arguments.
        return all.length == 1 && all[0] == null
                ? CodeBlock.of("(Object) null")
                : Arrays.stream(all).map(RowCode::value).collect(CodeBlock.joining(", "));
    }

    static CodeBlock value(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return CodeBlock.of("$L", value);
        }
        if (value instanceof String text) {
            return Literals.code("$S", text);
        }
        if (value instanceof Long number) {
            return CodeBlock.of("$L$L", number, number == number.intValue() ? "" : "L");
        }
        if (value instanceof Double || value instanceof Float) {
            return CodeBlock.of("$L$L", value, value instanceof Double ? "" : "f");
        }
        if (value instanceof BigDecimal || value instanceof BigInteger) {
            return CodeBlock.of("new $T($S)", value.getClass(), value.toString());
        }
        if (value instanceof byte[] bytes) {
            return CodeBlock.of(
                    "$T.of().parseHex($S)", HexFormat.class, HexFormat.of().formatHex(bytes));
        }
        if (value instanceof Collection<?> elements) {
            return CodeBlock.of("$T.asList($L)", Arrays.class, arguments(elements.stream()));
        }
        String word = value instanceof java.util.UUID ? "fromString" : "parse";
        return CodeBlock.of("$T.$L($S)", value.getClass(), word, value.toString());
    }
}
