package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.sql.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the databases have against names that come with a draft; names that are there already have been seen. */
final class NewNames {
    private final List<Problem> problems = new ArrayList<>();

    private final List<Dialect> targets;

    private NewNames(List<Dialect> targets) {
        this.targets = targets;
    }

    /** The problems, each at the member or the entity that the name comes from. */
    static List<Problem> problems(Schema before, Schema after, List<Dialect> databases) {
        NewNames names = new NewNames(databases);
        for (Table table : after.tables().values()) {
            names.of(table, before.table(table.name()));
        }
        after.sequences().keySet().stream()
                .filter(name -> !before.sequences().containsKey(name))
                .forEach(name -> names.cut("the sequence", name, name));
        after.views().values().stream()
                .filter(view -> !before.views().containsKey(view.name()))
                .forEach(view -> {
                    String place = Objects.requireNonNullElse(view.entity(), view.name());
                    names.reserved("the view", view.name(), place);
                    names.cut("the view", view.name(), place);
                });
        return names.problems;
    }

    private void of(Table table, @Nullable Table old) {
        String place = Objects.requireNonNullElse(table.entity(), table.name());
        if (old == null) {
            reserved("the table", table.name(), place);
            cut("the table", table.name(), place);
        }
        for (Column column : table.columns().values()) {
            if (old == null || old.column(column.name()) == null) {
                String member = Objects.requireNonNullElse(column.member(), place);
                reserved("the column", column.name(), member);
                cut("the column", column.name(), member);
            }
        }
        Stream.of(table.uniques(), table.foreignKeys(), table.indexes(), table.checks())
                .flatMap(keys -> keys.keySet().stream())
                .filter(name -> old == null || !hasKey(old, name))
                .forEach(name -> cut("the key or index", name, place));
    }

    private static boolean hasKey(Table old, String name) {
        return Stream.of(old.uniques(), old.foreignKeys(), old.indexes(), old.checks())
                .anyMatch(keys -> keys.containsKey(name));
    }

    private void reserved(String what, String name, String place) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String databases = databases(dialect -> dialect.reserves(last.toLowerCase(Locale.ROOT)));
        if (!databases.isEmpty()) {
            problems.add(new Problem(
                    Code.RESERVED_WORD,
                    place,
                    what + " " + name + " has a name that is reserved on " + databases
                            + ". Name it otherwise, or quote it with backticks: \"`" + last + "`\"."));
        }
    }

    private void cut(String what, String name, String place) {
        Arrays.stream(name.split("\\.")).forEach(part -> {
            int length = part.replace("`", "").getBytes(StandardCharsets.UTF_8).length;
            String databases = databases(dialect -> length > dialect.longestName());
            if (!databases.isEmpty()) {
                problems.add(new Problem(
                        Code.NAME_CUT,
                        place,
                        what + " " + name + " has a name of " + length + " bytes, longer than is kept on " + databases
                                + ". Give it a shorter one."));
            }
        });
    }

    private String databases(Predicate<Dialect> objects) {
        return targets.stream().filter(objects).map(Dialect::name).collect(Collectors.joining(" and "));
    }
}
