package dev.tidemark.processor.report;

import dev.tidemark.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The compiler's messages, each at the element that its place names, where the compile has that element. */
public final class Report {
    private final Messager messager;
    private final Severities severities;
    private final Function<String, @Nullable Element> elements;
    private final List<Problem> accepted = new ArrayList<>();

    public Report(Messager messager, Severities severities, Function<String, @Nullable Element> elements) {
        this.messager = messager;
        this.severities = severities;
        this.elements = elements;
    }

    /** This report with another way to find elements. */
    public Report locating(Function<String, @Nullable Element> otherElements) {
        return new Report(messager, severities, otherElements);
    }

    /** This report with the author's word on how grave problems are. */
    public Report weighing(Severities others) {
        return new Report(messager, others, elements);
    }

    /** Fails the compile, whatever the author says of such problems. */
    public void error(Problem problem) {
        print(Diagnostic.Kind.ERROR, problem, element(problem));
    }

    public void note(String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text);
    }

    /** Tells the problem as gravely as it and the author warrant. */
    public void problem(Problem problem) {
        Element element = element(problem);
        Diagnostic.Kind kind = severities.of(problem.code(), element);
        if (kind == null) {
            accepted.add(problem);
        } else {
            print(kind, problem, element);
        }
    }

    /** The problems that were not told, as the author takes them on. */
    public List<Problem> accepted() {
        return List.copyOf(accepted);
    }

    private @Nullable Element element(Problem problem) {
        return problem.place().isEmpty() ? null : elements.apply(problem.place());
    }

    private void print(Diagnostic.Kind kind, Problem problem, @Nullable Element element) {
        if (element == null) {
            messager.printMessage(kind, problem.toString());
        } else {
            messager.printMessage(kind, problem.toString(), element);
        }
    }
}
