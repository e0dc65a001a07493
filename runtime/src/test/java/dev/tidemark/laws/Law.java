package dev.tidemark.laws;

import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every pair of schemas; a check that throws says that it does not.
 *
 * <p>The seeds count from {@code -Dlaws.seed} on. A failure shows the smallest pair that still fails in the same way.
 */
@FunctionalInterface
public interface Law {
    void check(SchemaPair pair) throws Exception;

    /** Checks the law over {@code count} random pairs. */
    static void over(int count, LongFunction<SchemaPair> draw, Law law) {
        long first = Long.getLong("laws.seed", 0);
        LongStream.range(first, first + count).forEach(seed -> {
            SchemaPair pair = draw.apply(seed);
            Throwable broken = law.broken(pair);
            if (broken != null) {
                SchemaPair smallest = Shrinking.smallest(pair, each -> isSame(broken, law.broken(each)));
                Throwable atSmallest = law.broken(smallest);
                throw new AssertionError(
                        "broken at seed " + seed + "; again with -Dlaws.seed=" + seed + "; the smallest pair:\n"
                                + smallest + "\n--- " + atSmallest,
                        atSmallest);
            }
        });
    }

    /** What the check throws, or null. */
    private @Nullable Throwable broken(SchemaPair pair) {
        try {
            check(pair);
            return null;
        } catch (Exception | AssertionError broken) {
            return broken;
        }
    }

    /** Whether it is the same law that is broken: the same kind of failure, with the same name in brackets before it. */
    private static boolean isSame(Throwable one, @Nullable Throwable other) {
        return other != null && other.getClass() == one.getClass() && label(one).equals(label(other));
    }

    private static String label(Throwable broken) {
        String message = String.valueOf(broken.getMessage());
        return message.startsWith("[") ? message.substring(0, message.indexOf(']') + 1) : "";
    }
}
