package dev.tidemark.processor.code;

import com.palantir.javapoet.CodeBlock;
import dev.tidemark.schema.ColumnType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A column type as a call of its factory, {@code varchar(320)}; remembers which factories a class must import. */
final class TypeCode {
    private final SortedSet<String> words = new TreeSet<>();

    /** The factories called so far. */
    Set<String> words() {
        return words;
    }

    CodeBlock of(ColumnType type) {
        return switch (type.kind()) {
            case BOOLEAN -> call("bool");
            case TINYINT -> call("tinyint");
            case SMALLINT -> call("smallint");
            case INTEGER -> call("integer");
            case BIGINT -> call("bigint");
            case REAL -> call("real");
            case DOUBLE -> call("doublePrecision");
            case FLOAT -> call("floating", type.precision());
            case DECIMAL -> call("decimal", type.precision(), type.scale());
            case CHAR -> call("character", type.length());
            case VARCHAR -> call("varchar", type.length());
            case NCHAR -> call("nchar", type.length());
            case NVARCHAR -> call("nvarchar", type.length());
            case TEXT -> call("text");
            case NTEXT -> call("ntext");
            case CLOB -> large("clob", type);
            case NCLOB -> large("nclob", type);
            case BINARY -> call("binary", type.length());
            case VARBINARY -> call("varbinary", type.length());
            case LONG_VARBINARY -> call("longVarbinary");
            case BLOB -> large("blob", type);
            case DATE -> call("date");
            case TIME -> call("time", type.precision());
            case TIME_TZ -> call("timeWithTimeZone", type.precision());
            case TIMESTAMP -> call("timestamp", type.precision());
            case TIMESTAMP_TZ -> call("timestampWithTimeZone", type.precision());
            case UUID -> call("uuid");
            case JSON -> call("json");
            case XML -> call("xml");
            case INET -> call("inet");
            case INTERVAL_SECOND -> call("intervalSecond", type.precision(), type.scale());
            case ENUM -> enumeration(type, "enumeration", CodeBlock.of("$L", type.length()));
            case ORDINAL_ENUM -> enumeration(type, "ordinalEnum", CodeBlock.of(""));
            case NAMED_ENUM -> withConstants("namedEnum", Literals.code("$S", type.name()), type.values());
            case ARRAY -> array(type);
            case NATIVE -> word("nativeType", Literals.code("$S", type.sql()));
        };
    }

    private CodeBlock large(String word, ColumnType type) {
        return type.length() == 0 ? call(word) : call(word, type.length());
    }

    private CodeBlock array(ColumnType type) {
        return word("array", CodeBlock.of("$L, $L", of(Objects.requireNonNull(type.element())), type.length()));
    }

    private CodeBlock enumeration(ColumnType type, String word, CodeBlock first) {
        CodeBlock.Builder code = withConstants(word, first, type.values()).toBuilder();
        if (type.name() != null) {
            code.add(Literals.code(".withName($S)", type.name()));
        }
        if (type.sql() != null) {
            code.add(Literals.code(".withSql($S)", type.sql()));
        }
        return code.build();
    }

    private CodeBlock withConstants(String word, CodeBlock first, List<String> constants) {
        CodeBlock.Builder arguments = CodeBlock.builder().add(first);
        for (String constant : constants) {
            arguments.add(Literals.code(arguments.isEmpty() ? "$S" : ", $S", constant));
        }
        return word(word, arguments.build());
    }

    private CodeBlock call(String word, int... sizes) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (int i = 0; i < sizes.length; i++) {
            arguments.add(i == 0 ? "$L" : ", $L", sizes[i]);
        }
        return word(word, arguments.build());
    }

    private CodeBlock word(String word, CodeBlock arguments) {
        words.add(word);
        return CodeBlock.of("$L($L)", word, arguments);
    }
}
