package dev.tidemark.processor;

import dev.tidemark.dialect.Dialects;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.report.Severities;
import dev.tidemark.sql.Dialect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What the user says with {@code -Atidemark.…}.
 *
 * @param snapshot the snapshot's path; null: its copy in the class output
 * @param naming {@code jpa}, {@code spring} or a class name; null: by what is on the class path
 * @param packageName the migrations package; null: that of the sealed revisions, or one beside the entities
 * @param unit the persistence unit of {@code persistence.xml}; null: the only one
 * @param databases those that names must suit, as their dialects call them
 * @param severities which problems fail the compile, and which are not told
 * @param hibernate Hibernate's own settings, by name
 */
record Options(
        Mode mode,
        @Nullable String snapshot,
        @Nullable String naming,
        @Nullable String packageName,
        @Nullable String unit,
        List<Dialect> databases,
        Severities severities,
        SortedMap<String, String> hibernate) {
    static final String PREFIX = "tidemark.";

    static final List<String> NAMES =
            List.of("databases", "error", "ignore", "mode", "naming", "package", "snapshot", "unit");

    private static final String USUAL_DATABASES = "h2,postgresql";

    /** Those that may be empty. */
    private static final Set<String> LISTS = Set.of(PREFIX + "error", PREFIX + "ignore");

    /** What a difference between entities and snapshot leads to. */
    enum Mode {
        /** A draft. */
        DRAFT,
        /** A compile error. */
        CHECK,
        /** Nothing; the processor does not look. */
        OFF;

        /** The mode as options and the index write it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The options among those of a compile.
     *
     * @throws TidemarkException BAD_OPTION
     */
    static Options of(Map<String, String> given) {
        SortedMap<String, String> hibernate = new TreeMap<>();
        new TreeMap<>(given).forEach((name, value) -> {
            boolean isHibernates = name.startsWith(PREFIX + "hibernate.");
            if (isHibernates && value != null) {
                hibernate.put(name.substring(PREFIX.length()), value);
            } else if (!isHibernates && name.startsWith(PREFIX) && !NAMES.contains(name.substring(PREFIX.length()))) {
                throw new TidemarkException(
                        Code.BAD_OPTION,
                        "-A" + name,
                        "There is no such option. There are tidemark." + String.join(", tidemark.", NAMES)
                                + ", and tidemark.hibernate.… for settings of Hibernate's.");
            } else if (name.startsWith(PREFIX) && (value == null || (value.isBlank() && !LISTS.contains(name)))) {
                throw new TidemarkException(
                        Code.BAD_OPTION, "-A" + name, "It says nothing. Give it a value, or take the option away.");
            }
        });
        String packageName = given.get(PREFIX + "package");
        if (packageName != null && !SourceVersion.isName(packageName)) {
            throw new TidemarkException(
                    Code.BAD_OPTION,
                    "-Atidemark.package",
                    "\"" + packageName + "\" is no name of a package. Say one such as com.acme.migrations.");
        }
        return new Options(
                mode(given.get(PREFIX + "mode")),
                given.get(PREFIX + "snapshot"),
                given.get(PREFIX + "naming"),
                packageName,
                given.get(PREFIX + "unit"),
                databases(given.getOrDefault(PREFIX + "databases", USUAL_DATABASES)),
                new Severities(codes("error", given), codes("ignore", given)),
                hibernate);
    }

    private static List<Dialect> databases(String names) {
        try {
            return Arrays.stream(names.split(",", -1))
                    .map(name -> Dialects.named(name.strip()))
                    .toList();
        } catch (TidemarkException unknown) {
            throw new TidemarkException(
                    Code.BAD_OPTION,
                    "-A" + PREFIX + "databases",
                    unknown.problem().place() + ": " + unknown.problem().message());
        }
    }

    private static Set<Code> codes(String option, Map<String, String> given) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        for (String word : given.getOrDefault(PREFIX + option, "").split(",", -1)) {
            if (!word.isBlank()) {
                codes.add(Arrays.stream(Code.values())
                        .filter(code -> code.id().equals(word.strip()) && Severities.areChosen(code))
                        .findFirst()
                        .orElseThrow(() -> new TidemarkException(
                                Code.BAD_OPTION,
                                "-A" + PREFIX + option,
                                "\"" + word.strip() + "\" is no problem that can be chosen. There are "
                                        + Arrays.stream(Code.values())
                                                .filter(Severities::areChosen)
                                                .map(Code::id)
                                                .collect(Collectors.joining(", "))
                                        + ".")));
            }
        }
        return codes;
    }

    private static Mode mode(@Nullable String word) {
        if (word == null) {
            return Mode.DRAFT;
        }
        for (Mode mode : Mode.values()) {
            if (mode.word().equals(word)) {
                return mode;
            }
        }
        throw new TidemarkException(
                Code.BAD_OPTION,
                "-Atidemark.mode",
                "\"" + word + "\" is no mode. Say draft (the default), check or off.");
    }
}
