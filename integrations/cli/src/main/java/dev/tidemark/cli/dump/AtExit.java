package dev.tidemark.cli.dump;

/** What is to be done where the process ends before this is forgotten, as by a signal. */
final class AtExit {
    private final Thread hook;

    AtExit(Runnable what) {
        hook = new Thread(what);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It is being done.
        }
    }
}
