package dev.tidemark.problem;

import org.jspecify.annotations.Nullable;

/** A problem that stops the work; nothing has been changed beyond what the message says. */
public class TidemarkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public TidemarkException(Problem problem) {
        this(problem, null);
    }

    public TidemarkException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public TidemarkException(Code code, String place, String message) {
        this(new Problem(code, place, message), null);
    }

    /** What is wrong, where, and how to mend it. */
    public Problem problem() {
        return problem;
    }
}
