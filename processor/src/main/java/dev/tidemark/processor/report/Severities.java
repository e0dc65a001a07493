package dev.tidemark.processor.report;

import static dev.tidemark.problem.Code.BREAKS_OLD_VERSIONS;
import static dev.tidemark.problem.Code.ENUM_RENUMBERED;
import static dev.tidemark.problem.Code.HIBERNATE_DIFFERS;
import static dev.tidemark.problem.Code.INCOMPLETE_ROUND;
import static dev.tidemark.problem.Code.LONG_LOCK;
import static dev.tidemark.problem.Code.MAPPING_LEFT_OUT;
import static dev.tidemark.problem.Code.NAME_CUT;
import static dev.tidemark.problem.Code.NARROWING;
import static dev.tidemark.problem.Code.NOT_NULL_WITHOUT_BACKFILL;
import static dev.tidemark.problem.Code.RENAMED_FROM_NOTHING;
import static dev.tidemark.problem.Code.RENAME_OR_DROP;
import static dev.tidemark.problem.Code.RESERVED_WORD;
import static dev.tidemark.problem.Code.UNFINISHED;
import static dev.tidemark.problem.Code.UNIQUE_OVER_ROWS;

import dev.tidemark.problem.Code;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * How grave each problem is: a warning, an error, or nothing where the author says so for the whole compile or with
 * {@code @SuppressWarnings("tidemark:TM012")} at the member, the class or a class around it.
 *
 * @param errors the warnings and notes that are to fail the compile
 * @param ignored the problems that are not to be told
 */
public record Severities(Set<Code> errors, Set<Code> ignored) {
    /** As the problems come. */
    public static final Severities DEFAULT = new Severities(Set.of(), Set.of());

    private static final Set<Code> WARNINGS = Collections.unmodifiableSet(EnumSet.of(
            RENAME_OR_DROP,
            RENAMED_FROM_NOTHING,
            NARROWING,
            UNIQUE_OVER_ROWS,
            NAME_CUT,
            RESERVED_WORD,
            UNFINISHED,
            INCOMPLETE_ROUND,
            HIBERNATE_DIFFERS,
            MAPPING_LEFT_OUT));

    /** What is worth knowing and no fault. */
    private static final Set<Code> NOTES = Collections.unmodifiableSet(EnumSet.of(LONG_LOCK, BREAKS_OLD_VERSIONS));

    /** Errors that say no more than that a person must decide. */
    private static final Set<Code> DECISIONS =
            Collections.unmodifiableSet(EnumSet.of(NOT_NULL_WITHOUT_BACKFILL, ENUM_RENUMBERED));

    /** Whether the author may wave the problem through, or make it fail. */
    public static boolean areChosen(Code code) {
        return WARNINGS.contains(code) || DECISIONS.contains(code) || NOTES.contains(code);
    }

    /** Where the problem is told, or null. */
    Diagnostic.@Nullable Kind of(Code code, @Nullable Element element) {
        if (areChosen(code) && (ignored.contains(code) || isSuppressed(code, element))) {
            return null;
        }
        if (errors.contains(code)) {
            return Diagnostic.Kind.ERROR;
        }
        return WARNINGS.contains(code)
                ? Diagnostic.Kind.WARNING
                : NOTES.contains(code) ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR;
    }

    private static boolean isSuppressed(Code code, @Nullable Element element) {
        for (Element at = element; at != null; at = at.getEnclosingElement()) {
            SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains("tidemark:" + code.id())) {
                return true;
            }
        }
        return false;
    }
}
