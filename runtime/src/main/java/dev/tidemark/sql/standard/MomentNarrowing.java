package dev.tidemark.sql.standard;

import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ColumnType.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows whose date or time a change of type would cut, or shift because the session's time zone is asked. */
final class MomentNarrowing {
    /** {@code 2026-11-22}, {@code 10:11:12}, and both with what stands between them. */
    private static final int DATE = 10;

    private static final int TIME = 8;
    private static final int BOTH = 19;

    /** The digits of a second that most databases keep. */
    private static final int MOST_DIGITS = 6;

    private static final Set<Kind> MOMENTS = EnumSet.of(Kind.TIMESTAMP, Kind.TIMESTAMP_TZ);
    private static final Set<Kind> CLOCKS = EnumSet.of(Kind.TIME, Kind.TIME_TZ);

    private final Spelling spelling;
    private final Column before;
    private final ColumnType type;
    private final ColumnType after;
    private final String name;

    MomentNarrowing(Spelling spelling, Column before, ColumnType after) {
        this.spelling = spelling;
        this.before = before;
        this.type = before.type();
        this.after = after;
        this.name = spelling.quote(before.name());
    }

    List<String> conditions() {
        if (Narrowing.isText(type)) {
            boolean keepsAll = (after.kind() == Kind.TIMESTAMP_TZ || after.kind() == Kind.TIME_TZ)
                    && after.precision() >= MOST_DIGITS;
            return keepsAll ? List.of() : List.of(text());
        }
        if (!isMoment(type)) {
            return List.of();
        }
        boolean isClock = CLOCKS.contains(type.kind());
        // A day is lost, or made up.
        if (isClock != CLOCKS.contains(after.kind())) {
            return List.of(name + " is not null");
        }
        List<String> conditions = new ArrayList<>();
        if (spelling.type(type).equals(spelling.type(after))) {
            return conditions;
        }
        boolean cuts = after.kind() == Kind.DATE || after.precision() < type.precision();
        String cut = cuts && type.kind() != Kind.DATE ? spelling.cut(before, after) : null;
        if (cut != null) {
            conditions.add(cut);
        }
        return conditions;
    }

    /** The rows that are read by the time zone of the session, where that makes something else of them than UTC does; else null. */
    @Nullable
    String shifted() {
        boolean bothClocks = CLOCKS.contains(type.kind()) == CLOCKS.contains(after.kind());
        return bothClocks && isMoment(type) && isMoment(after) ? spelling.shifted(before, after) : null;
    }

    private static boolean isMoment(ColumnType type) {
        return MOMENTS.contains(type.kind()) || CLOCKS.contains(type.kind()) || type.kind() == Kind.DATE;
    }

    /** A text that is longer than such a date or time is written, as databases read what they need and leave the rest. */
    private String text() {
        int fraction = after.precision() == 0 ? 0 : 1 + after.precision();
        return switch (after.kind()) {
            case DATE -> spelling.lengthOf(before) + " > " + DATE;
            case TIME -> spelling.lengthOf(before) + " > " + (TIME + fraction);
            case TIMESTAMP -> spelling.lengthOf(before) + " > " + (BOTH + fraction);
            // Behind the digits of a second stands the zone.
            default -> name + " like '%." + "_".repeat(after.precision() + 1) + "%'";
        };
    }
}
