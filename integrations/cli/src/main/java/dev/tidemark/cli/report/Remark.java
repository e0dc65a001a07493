package dev.tidemark.cli.report;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reviewer should look at in an operation.
 *
 * @param text what happens, with the operation in words
 */
public record Remark(Operation operation, Code code, String text) {
    /**
     * The remarks on an upgrade: what destroys, what is left to write, what nobody has reviewed, then the hazards.
     *
     * @param reviewed whether a person has reviewed it
     */
    public static List<Remark> of(List<Operation> upgrade, boolean reviewed) {
        List<Remark> remarks = new ArrayList<>();
        for (Operation operation : upgrade) {
            String words = Description.of(operation);
            if (Description.isDestructive(operation)) {
                remarks.add(new Remark(operation, Code.DESTRUCTIVE, words + ": its data is gone for good"));
            }
            if (operation instanceof Operation.Unfinished) {
                remarks.add(new Remark(operation, Code.UNFINISHED, words));
            }
            if (!reviewed && Description.wantsReview(operation)) {
                remarks.add(new Remark(
                        operation,
                        Code.PRODUCTION_REFUSED,
                        words + ": nobody has reviewed it, so production refuses it (review)"));
            }
        }
        Hazard.of(upgrade)
                .forEach(hazard -> remarks.add(new Remark(hazard.operation(), hazard.code(), hazard.message())));
        return List.copyOf(remarks);
    }

    /** Whether it is about others that wait, and not about what may be lost or broken. */
    boolean isLock() {
        return code == Code.LONG_LOCK;
    }

    /** The text without the operation's words, which stand beside it. */
    String brief() {
        String words = Description.of(operation) + ": ";
        return text.startsWith(words) ? text.substring(words.length()) : text;
    }
}
