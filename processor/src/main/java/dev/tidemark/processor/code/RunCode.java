package dev.tidemark.processor.code;

import dev.tidemark.operation.JavaStep;
import java.lang.reflect.Modifier;

/** Whether Java code of a person's own can be named in source: as {@code new SlugsFromNames()}, and not as a lambda. */
public final class RunCode {
    private RunCode() {}

    /** Whether a class of this package can make such a step too. */
    public static boolean hasName(JavaStep step, String packageName) {
        Class<?> type = step.getClass();
        return hasName(step)
                && (Modifier.isPublic(type.getModifiers())
                        || type.getPackageName().equals(packageName));
    }

    /** Whether it is a class in a file of its own, made without arguments. */
    static boolean hasName(JavaStep step) {
        Class<?> type = step.getClass();
        if (type.isSynthetic() || type.getCanonicalName() == null || type.getEnclosingClass() != null) {
            return false;
        }
        try {
            return !Modifier.isPrivate(type.getDeclaredConstructor().getModifiers());
        } catch (NoSuchMethodException wantsArguments) {
            return false;
        }
    }
}
