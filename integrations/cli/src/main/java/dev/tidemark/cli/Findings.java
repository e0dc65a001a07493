package dev.tidemark.cli;

import dev.tidemark.problem.Secrets;
import dev.tidemark.problem.TidemarkException;
import java.util.ArrayList;
import java.util.List;

/** What an examination has found, in the order in which it looked. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** How bad a finding is. */
    enum Level {
        OK,
        WARN,
        FAIL
    }

    /**
     * One thing looked at.
     *
     * @param what the thing, in a word or two
     * @param text how it is and, where it is not well, how to mend it
     */
    record Finding(Level level, String what, String text) {}

    void ok(String what, String text) {
        all.add(new Finding(Level.OK, what, text));
    }

    void warn(String what, String text) {
        all.add(new Finding(Level.WARN, what, text));
    }

    void fail(String what, String text) {
        all.add(new Finding(Level.FAIL, what, text));
    }

    /** Looks at something; where that is refused, the refusal is the finding. */
    void look(String what, Look look) {
        try {
            look.at();
        } catch (TidemarkException refused) {
            fail(what, String.valueOf(refused.getMessage()));
        } catch (Exception refused) {
            fail(what, Secrets.out(refused.getClass().getSimpleName() + ": " + refused.getMessage()));
        }
    }

    /** Something that may be refused. */
    interface Look {
        void at() throws Exception;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    boolean hasFailed() {
        return all.stream().anyMatch(finding -> finding.level() == Level.FAIL);
    }
}
