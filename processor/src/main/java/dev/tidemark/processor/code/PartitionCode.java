package dev.tidemark.processor.code;

import com.palantir.javapoet.CodeBlock;
import dev.tidemark.operation.Operation;
import dev.tidemark.operation.Partition;
import dev.tidemark.operation.Partitioning;
import java.util.Objects;
import java.util.stream.Stream;

/** The words for partitions, as source. */
final class PartitionCode {
    private PartitionCode() {}

    static CodeBlock of(Operation.PartitionTable operation, CodeBlock said) {
        Partitioning after = operation.after();
        Partitioning how = after != null ? after : Objects.requireNonNull(operation.before(), "one of the two");
        String word = switch (how.by()) {
            case RANGE -> "byRange";
            case LIST -> "byList";
            case HASH -> "byHash";
        };
        return CodeBlock.builder()
                .addStatement(
                        "db.$L($L, $T.$L($L$L)$L)$L",
                        after != null ? "partition" : "unpartition",
                        Literals.code("$S", operation.table()),
                        Partitioning.class,
                        word,
                        Literals.code("$S", how.column().name()),
                        how.parts() == 0 ? "" : ", " + how.parts(),
                        rest("rest", how),
                        said)
                .build();
    }

    /** @param word {@code addPartition}, {@code mergePartition} or {@code dropPartition} */
    static CodeBlock of(String word, String table, Partition partition, CodeBlock said) {
        Stream<Object> values = partition.to() == null
                ? partition.values().stream().map(value -> Objects.requireNonNull(value.value()))
                : Stream.of();
        CodeBlock arguments = partition.to() == null
                ? RowCode.arguments(values)
                : CodeBlock.of(
                        "$L, $L",
                        RowCode.value(
                                partition.from() == null
                                        ? null
                                        : partition.from().value()),
                        RowCode.value(partition.to().value()));
        return CodeBlock.builder()
                .addStatement(
                        "db.$L($L, $T.$L($L, $L, $L)$L)$L",
                        word,
                        Literals.code("$S", table),
                        Partition.class,
                        partition.to() == null ? "list" : "range",
                        Literals.code("$S", partition.name()),
                        Literals.code("$S", partition.of().column().name()),
                        arguments,
                        rest("outOf", partition.of()),
                        said)
                .build();
    }

    private static CodeBlock rest(String word, Partitioning how) {
        return how.rest() == null ? CodeBlock.of("") : Literals.code(".$L($S)", word, how.rest());
    }
}
