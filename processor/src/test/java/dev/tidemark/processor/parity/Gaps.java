package dev.tidemark.processor.parity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file of what is known to differ, each with its reason: {@code model / where[ / Hibernate]: reason}. */
final class Gaps {
    /** On databases. */
    static final Gaps LIVE = new Gaps("gaps.txt");

    /** In words alone. */
    static final Gaps SPELLED = new Gaps("spelling-gaps.txt");

    private final String file;
    private final Map<String, String> reasons = new TreeMap<>();

    private Gaps(String file) {
        this.file = file;
        Model.text(Path.of("src/test/resources/parity", file))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(line -> reasons.put(line[0], line[1]));
    }

    /** Why a model differs there; null: it must not. */
    String reason(Model model, String where) {
        String key = model.name() + " / " + where;
        return Stream.of(key, key + " / " + Model.HIBERNATE, key + " / " + Model.HIBERNATE.replaceAll("\\..*", ""))
                .map(reasons::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What is said of a line that is no longer true. */
    String closed(Model model, String where) {
        return "The gap is closed: take the line \"" + model + " / " + where + "\" from " + file;
    }
}
