package dev.tidemark.dialect;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.sql.Dialect;
import dev.tidemark.sql.standard.BuiltIn;
import dev.tidemark.sql.standard.Script;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether the user's own SQL can be read at all, as far as that can be told without a database. */
public final class OwnSql {
    private static final Pattern COMMENTS = Pattern.compile("(?s)\\A(\\s|--[^\\n]*(\\n|\\z)|/\\*.*?\\*/)*");

    /** What ends a transaction or begins another; {@code begin} with more behind it is a block in several databases. */
    private static final Pattern TRANSACTION = Pattern.compile(
            "(?is)(commit|rollback|abort|end|begin)(\\s+(work|tran|transaction)\\b.*|\\s+(and|prepared|immediate|deferred|exclusive)\\b.*)?"
                    + "|start\\s+transaction.*|prepare\\s+transaction.*|set\\s+autocommit.*");

    private OwnSql() {}

    /**
     * Demands it of all databases that a variant names, and of one at least of those that the rest serves.
     *
     * @param revision the revision's id, the place of what is wrong
     * @throws TidemarkException SQL_UNCLOSED; TRANSACTION_CONTROL; UNSUPPORTED_DATABASE where a variant is for a database that no dialect has
     */
    public static void require(String revision, List<Operation> operations) {
        for (Operation operation : operations) {
            if (Operation.Only.bare(operation) instanceof Operation.Sql sql) {
                require(revision, sql);
            }
        }
    }

    /**
     * The operations with the SQL that is for a database alone, where they have such. A dialect of one's own that hands on to
     * one of Tidemark's would else get what is for that one.
     */
    public static List<Operation> on(String database, List<Operation> operations) {
        return operations.stream()
                .map(operation ->
                        operation instanceof Operation.Sql sql && sql.variants().containsKey(database)
                                ? new Operation.Sql(sql.on(database), Map.of(), sql.undo())
                                : operation)
                .toList();
    }

    private static void require(String revision, Operation.Sql sql) {
        // To look for others' dialects costs; most steps name no database.
        List<String> known = sql.variants().isEmpty()
                ? List.of()
                : Dialects.all().stream().map(Dialect::name).distinct().toList();
        for (Map.Entry<String, String> variant : sql.variants().entrySet()) {
            if (!known.contains(variant.getKey())) {
                throw new TidemarkException(
                        Code.UNSUPPORTED_DATABASE,
                        revision,
                        "db.sql(\"" + Script.shown(sql.statement()) + "\") has SQL for \"" + variant.getKey()
                                + "\", which is no database that there is a dialect for. There are: "
                                + String.join(", ", known) + ".");
            }
            for (BuiltIn database : Dialects.OF_TIDEMARK) {
                if (database.name().equals(variant.getKey())) {
                    statements(revision, variant.getValue(), database);
                }
            }
        }
        TidemarkException first = null;
        for (BuiltIn database : Dialects.OF_TIDEMARK) {
            if (!sql.variants().containsKey(database.name())) {
                try {
                    statements(revision, sql.statement(), database);
                    return;
                } catch (TidemarkException unclosed) {
                    first = first == null ? unclosed : first;
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /**
     * The statements of SQL on a database.
     *
     * @throws TidemarkException SQL_UNCLOSED
     */
    private static void statements(String revision, String sql, BuiltIn database) {
        try {
            database.statements(sql).forEach(statement -> requireNoTransaction(revision, statement));
        } catch (TidemarkException unclosed) {
            throw in(revision, unclosed);
        }
    }

    /** A step is one with its revision's row in the history, or with its line in the journal; half of that would be lost. */
    private static void requireNoTransaction(String revision, String statement) {
        String bare = COMMENTS.matcher(statement).replaceFirst("").strip();
        if (TRANSACTION.matcher(bare).matches()) {
            throw new TidemarkException(
                    Code.TRANSACTION_CONTROL,
                    revision,
                    "db.sql(\"" + Script.shown(bare)
                            + "\") would end the transaction that holds the step together with the"
                            + " history. Leave it out: Tidemark commits when the step has run. What must be committed on its"
                            + " own goes into a revision of its own.");
        }
    }

    /** What is wrong with a step of the user's own, with the revision in its place. */
    public static TidemarkException in(String revision, TidemarkException wrong) {
        Problem problem = wrong.problem();
        boolean isOwn = problem.code() == Code.SQL_UNCLOSED || problem.code() == Code.BAD_ARGUMENT;
        return isOwn && !problem.place().startsWith(revision)
                ? new TidemarkException(
                        new Problem(problem.code(), revision + ", " + problem.place(), problem.message()), wrong)
                : wrong;
    }
}
