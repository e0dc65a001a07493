package dev.tidemark.processor;

import com.google.auto.service.AutoService;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.Mirrors;
import dev.tidemark.processor.report.Report;
import dev.tidemark.processor.report.Severities;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor. Other processors may write entities, so it reads in the first round that shows nothing new; it
 * asks for that round, because a source written in the last one would reach the compiler with a warning.
 */
@AutoService(Processor.class)
public class TidemarkProcessor extends AbstractProcessor {
    private final MappedTypes.Reader reader;
    private @Nullable Compile compile;
    private int rounds;
    private boolean isDone;

    /** The processor that javac loads: it asks Hibernate. */
    public TidemarkProcessor() {
        this((environment, roots, isSource) -> new HibernateMapping(Mirrors.of(environment, roots, isSource)));
    }

    TidemarkProcessor(MappedTypes.Reader reader) {
        this.reader = reader;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Every type, for a compile without an entity must still write the index. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new TreeSet<>(processingEnv.getOptions().keySet());
        options.removeIf(option -> !option.startsWith(Options.PREFIX));
        return options;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Report report = new Report(
                processingEnv.getMessager(),
                Severities.DEFAULT,
                place -> Shown.type(place, processingEnv.getElementUtils()));
        try {
            round(round, report);
        } catch (TidemarkException e) {
            isDone = true;
            compile = null;
            report.error(e.problem());
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            isDone = true;
            compile = null;
            report.error(Defect.of(e, ClassOutput.of(processingEnv.getFiler())));
        }
        return false;
    }

    private void round(RoundEnvironment round, Report report) {
        if (compile == null && !isDone) {
            compile = begin();
            isDone = compile == null;
        }
        if (compile == null) {
            return;
        }
        boolean showsMore = compile.shows(round);
        if (isDone) {
            if (!round.errorRaised()) {
                compile.late(report);
            }
        } else if (round.processingOver() ? !round.errorRaised() : !showsMore) {
            isDone = true;
            compile.finish(report, new Outputs(processingEnv.getFiler()));
        } else if (!round.processingOver() && !compile.isSealed()) {
            compile.askForARound(new Outputs(processingEnv.getFiler()), ++rounds);
        }
    }

    /** What there is to do, or null where the user wants nothing, or compiles tests. */
    private @Nullable Compile begin() {
        Options options = Options.of(processingEnv.getOptions());
        ClassOutput output = ClassOutput.of(processingEnv.getFiler());
        return options.mode() == Options.Mode.OFF || output.isOfTests(processingEnv.getFiler(), RevisionIndex.RESOURCE)
                ? null
                : new Compile(processingEnv, reader, options, output);
    }
}
