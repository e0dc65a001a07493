package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.BodilessException;
import dev.tidemark.processor.mirror.Mirrors;
import java.util.Arrays;
import java.util.Comparator;

/** What went wrong in Hibernate, as a problem with a place. */
final class Refusals {
    private Refusals() {}

    static TidemarkException of(Throwable failure, Mirrors mirrors) {
        StringBuilder reasons = new StringBuilder();
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TidemarkException known) {
                return known;
            }
            if (cause instanceof BodilessException bodiless) {
                return cannotRun(bodiless);
            }
            reasons.append(cause.getMessage()).append('\n');
            deepest = cause;
            if (cause instanceof UnknownTypeException) {
                break;
            }
        }
        String reason = isAccident(deepest) ? accident(deepest) : deepest.getMessage();
        Problem problem = new Problem(
                Code.MAPPING_REFUSED,
                place(reasons.toString(), mirrors),
                "Hibernate refuses the mapping: " + reason + ". Mend the mapping as Hibernate asks.");
        return new TidemarkException(problem, failure);
    }

    /** Whether Hibernate stumbled where it meant to refuse: what it says then is about itself. */
    private static boolean isAccident(Throwable failure) {
        return failure.getMessage() == null
                || failure instanceof IndexOutOfBoundsException
                || failure instanceof NullPointerException
                || failure instanceof ClassCastException;
    }

    private static String accident(Throwable failure) {
        String where = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("org.hibernate."))
                .findFirst()
                .map(name -> " in " + name)
                .orElse("");
        return "it fails" + where + " with " + failure
                + " (often identifiers that entities take from each other in a circle, or a type that has none)";
    }

    private static TidemarkException cannotRun(BodilessException bodiless) {
        Problem problem = new Problem(
                Code.CUSTOM_TYPE_CANNOT_RUN,
                bodiless.place(),
                "Hibernate must run this code to know the column, and it is being compiled. Say the type with"
                        + " @JdbcTypeCode or @Column(columnDefinition), or move the class to another module.");
        return new TidemarkException(problem, bodiless);
    }

    /** The mapped type that the message names, the longest name first, with its member where one follows. */
    private static String place(String message, Mirrors mirrors) {
        return mirrors.mappedNames().stream()
                .filter(message::contains)
                .max(Comparator.comparingInt(String::length))
                .map(name -> {
                    int after = message.indexOf(name) + name.length();
                    int end = after + 1;
                    while (end < message.length() && Character.isJavaIdentifierPart(message.charAt(end))) {
                        end++;
                    }
                    boolean member = after < message.length() && message.charAt(after) == '.' && end > after + 1;
                    return member ? name + "#" + message.substring(after + 1, end) : name;
                })
                .orElse("");
    }
}
