package dev.tidemark.cli;

import dev.tidemark.operation.Description;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.snapshot.RevisionIndex;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a revision is called.
 *
 * @param id UTC time and a slug, {@code 20261121-094012-add-phone}
 * @param className without its package, {@code R20261121_094012_AddPhone}
 * @param summary the author's words
 */
record RevisionName(String id, String packageName, String className, String summary) {
    private static final int LONGEST = 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
    private static final DateTimeFormatter ID = TIME.withZone(ZoneOffset.UTC);
    private static final int ID_TIME = "yyyyMMdd-HHmmss".length();

    /**
     * A new revision's name, from the message; from the operations where it has letters, but none of a to z.
     *
     * @throws TidemarkException BAD_ARGUMENT where the message says nothing
     */
    static RevisionName of(String message, Instant now, String packageName, List<Operation> operations) {
        if (message.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    "--message",
                    "The message names the revision, so it needs a word, as in \"add phone\".");
        }
        String ofMessage = slug(message);
        String slug = ofMessage.isEmpty() ? Description.slug(operations) : ofMessage;
        StringBuilder pascal = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            pascal.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        String time = ID.format(now);
        return new RevisionName(
                time + "-" + slug, packageName, "R" + time.replace('-', '_') + "_" + pascal, sentence(message));
    }

    /** The time, or the second after the latest parent's: so that ids sort as the revisions follow each other. */
    static Instant after(List<String> parents, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.SECONDS);
        for (String parent : parents) {
            Instant sealed = time(parent);
            if (sealed != null && sealed.plusSeconds(1).isAfter(time)) {
                time = sealed.plusSeconds(1);
            }
        }
        return time;
    }

    /** The time that a revision's id says, or null where it does not begin with one. */
    static @Nullable Instant time(String id) {
        if (!id.matches("[0-9]{8}-[0-9]{6}-.*")) {
            return null;
        }
        try {
            return LocalDateTime.parse(id.substring(0, ID_TIME), TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    /** The name of a revision that is written again. */
    static RevisionName again(RevisionIndex.Entry entry, @Nullable String message) {
        String packageName = packageOf(entry.className());
        String simple =
                packageName.isEmpty() ? entry.className() : entry.className().substring(packageName.length() + 1);
        String words = entry.id().replaceFirst("^[0-9]{8}-[0-9]{6}-", "").replace('-', ' ');
        return new RevisionName(entry.id(), packageName, simple, sentence(message == null ? words : message));
    }

    static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static String slug(String message) {
        String plain = Normalizer.normalize(message.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String trimmed = plain.replaceAll("^-|-$", "");
        if (trimmed.length() <= LONGEST) {
            return trimmed;
        }
        int lastWord = trimmed.lastIndexOf('-', LONGEST);
        return trimmed.substring(0, lastWord > 0 ? lastWord : LONGEST);
    }

    private static String sentence(String message) {
        String text = message.strip();
        String first = text.substring(0, Math.min(1, text.length())).toUpperCase(Locale.ROOT);
        return first + text.substring(first.isEmpty() ? 0 : 1) + (text.matches("(?s).*[.!?]") ? "" : ".");
    }
}
