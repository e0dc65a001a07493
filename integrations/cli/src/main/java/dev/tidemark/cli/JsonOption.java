package dev.tidemark.cli;

import picocli.CommandLine.Option;

/** That a command answers with a JSON object, which docs/json.md describes. */
final class JsonOption {
    @Option(names = "--json", description = "Answer with one JSON object, an error too (docs/json.md).")
    private boolean json;

    boolean isWanted() {
        return json;
    }
}
