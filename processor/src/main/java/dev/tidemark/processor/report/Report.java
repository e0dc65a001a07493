package dev.tidemark.processor.report;

import dev.tidemark.problem.Problem;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The compiler's messages, each at the element that its place names, where the compile has that element. */
public final class Report {
    private final Messager messager;
    private final Function<String, @Nullable Element> elements;

    public Report(Messager messager, Function<String, @Nullable Element> elements) {
        this.messager = messager;
        this.elements = elements;
    }

    /** This report with another way to find elements. */
    public Report locating(Function<String, @Nullable Element> otherElements) {
        return new Report(messager, otherElements);
    }

    /** Fails the compile. */
    public void error(Problem problem) {
        print(Diagnostic.Kind.ERROR, problem);
    }

    public void warning(Problem problem) {
        print(Diagnostic.Kind.WARNING, problem);
    }

    public void note(String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text);
    }

    /** Errors and warnings alike, as the problem warrants. */
    public void problem(Problem problem) {
        switch (problem.code()) {
            case RENAME_OR_DROP,
                    RENAMED_FROM_NOTHING,
                    NARROWING,
                    DESTRUCTIVE,
                    INCOMPLETE_ROUND,
                    HIBERNATE_DIFFERS,
                    MAPPING_LEFT_OUT -> warning(problem);
            default -> error(problem);
        }
    }

    private void print(Diagnostic.Kind kind, Problem problem) {
        Element element = problem.place().isEmpty() ? null : elements.apply(problem.place());
        if (element == null) {
            messager.printMessage(kind, problem.toString());
        } else {
            messager.printMessage(kind, problem.toString(), element);
        }
    }
}
