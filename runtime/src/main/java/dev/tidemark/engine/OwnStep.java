package dev.tidemark.engine;

import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A step of a person's own, SQL or Java code, on a database whose DDL commits by itself. What it did up to such a commit stays
 * when it is interrupted. That it came to one is seen by its mark in the journal: it is made in the step's own transaction, so
 * it is there only where that was committed before the step's end.
 */
final class OwnStep {
    /** What the catalog shows, or what may run again without doing anything twice. */
    private static final Pattern TOLD = Pattern.compile("(?is)(create|alter|drop|rename)\\s+(\\w+\\s+)?"
            + "(table|index|sequence|view|schema)\\b.*"
            + "|create\\s+or\\s+replace\\b.*|create\\s+(\\w+\\s+){1,3}if\\s+not\\s+exists\\b.*|drop\\s+(\\w+\\s+){1,2}if\\s+exists\\b.*"
            + "|(alter|truncate|comment|grant|revoke|analyze|optimize|checkpoint|set)\\b.*");

    /** One change that is made as a whole or not at all. */
    private static final Pattern WHOLE = Pattern.compile("(?is)(create|alter|drop|rename)\\b.*");

    private OwnStep() {}

    /** Whether a statement is such a step, or Java code in its place; what changes rows only is one with the journal. */
    static boolean is(Plan.Change change, String sql) {
        return change.operation() instanceof Operation.Run
                || (change.operation() instanceof Operation.Sql && !Catalog.isRowsOnly(sql));
    }

    /** Whether it cannot be known what an interrupted one has done. */
    static boolean isUnknown(Plan.Change change, Journal.Line open) {
        return open.entered() && is(change, open.statement()) && !isTold(change, open.statement());
    }

    /** Whether it cannot be known either where the step itself has failed, and nobody was killed. */
    static boolean isUnknownFailure(Plan.Change change, Journal.Line open) {
        return isUnknown(change, open)
                && (change.operation() instanceof Operation.Run
                        || !WHOLE.matcher(open.statement().strip()).matches());
    }

    private static boolean isTold(Plan.Change change, String sql) {
        return change.operation() instanceof Operation.Sql
                && TOLD.matcher(sql.strip()).matches();
    }

    /** What to look at, and what to say then. */
    static String question(Plan.Change change, Journal.Line open) {
        boolean isJava = change.operation() instanceof Operation.Run;
        String what = change.operation() instanceof Operation.Run run
                ? "the Java code " + run.name()
                : "«" + open.statement().strip() + "»";
        return "It was interrupted in " + what + ", its statement " + (open.position() + 1)
                + ", which may have run in whole, in part or not at all: "
                + (isJava
                        ? "what it committed by DDL of its own stands, what came after is rolled back."
                        : "the catalog does not show what it does.")
                + " Look in the database whether its work is done. If it is, say tidemark upgrade --resume, and what comes"
                + " after it runs. If nothing of it is there, or you have removed it, say tidemark upgrade --repeat, and it runs"
                + " again; or tidemark upgrade --undo, and what ran of this revision before it is taken back. In Java:"
                + " Tidemark.interrupted(Interrupted.RAN), interrupted(Interrupted.DID_NOT_RUN), undo().";
    }

    static TidemarkException unknown(Plan.Change change, Journal.Line open) {
        return new TidemarkException(
                Code.UNKNOWN_STEP,
                open.revision() + ", " + change.description(),
                question(change, open) + " Nothing has been changed since "
                        + open.action().name().toLowerCase(Locale.ROOT) + " was interrupted.");
    }
}
