package dev.tidemark.processor;

import com.google.auto.service.AutoService;
import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.Mirrors;
import dev.tidemark.processor.report.Report;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor. It runs once, in the first round: a source file made later would reach the compiler too late to
 * be compiled without a warning.
 */
@AutoService(Processor.class)
public class TidemarkProcessor extends AbstractProcessor {
    private final MappedTypes.Reader reader;
    private boolean hasRun;

    /** The processor that javac loads: it asks Hibernate. */
    public TidemarkProcessor() {
        this((environment, roots) -> new HibernateMapping(Mirrors.of(environment, roots)));
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
        if (!hasRun && !round.processingOver()) {
            hasRun = true;
            Report report = new Report(
                    processingEnv.getMessager(),
                    place -> processingEnv.getElementUtils().getTypeElement(place));
            try {
                run(round, report);
            } catch (TidemarkException e) {
                report.error(e.problem());
            }
        }
        return false;
    }

    private void run(RoundEnvironment environment, Report report) {
        Options options = Options.of(processingEnv.getOptions());
        Outputs outputs = new Outputs(processingEnv.getFiler());
        if (options.mode() == Options.Mode.OFF || outputs.isBesideOneWith(RevisionIndex.RESOURCE)) {
            return;
        }
        Committed committed = Committed.find(options.snapshot(), processingEnv.getFiler());
        Round round = Round.of(environment, committed, processingEnv.getElementUtils());
        if (round.isEmpty() && !committed.exists()) {
            return;
        }
        History history = History.of(round.revisions().values(), processingEnv.getElementUtils());
        if (!history.check(report::error) || !hasItsSnapshot(history, committed, report)) {
            return;
        }
        MappedTypes types = reader.of(processingEnv, round.mapped().values());
        Report atMembers = report.locating(types::element);
        try {
            Comparison comparison = compare(options, committed, history, types);
            comparison.judge(atMembers);
            comparison.write(
                    outputs,
                    packageName(options, round),
                    round.mapped().values().toArray(Element[]::new));
        } catch (TidemarkException e) {
            atMembers.error(e.problem());
        }
    }

    /** The model from the snapshot where nothing has changed, else from Hibernate, which costs a second. */
    private Comparison compare(Options options, Committed committed, History history, MappedTypes types) {
        SortedMap<String, String> settings = new TreeMap<>(options.hibernate());
        String naming = naming(options);
        settings.put("naming", naming);
        String fingerprint = Checksum.sha256(types.fingerprint() + settings + Versions.ALL);
        if (committed.snapshot().fingerprint().equals(fingerprint)) {
            return Comparison.of(options, committed, history, committed.snapshot(), Hints.NONE);
        }
        MappedTypes.Model read = types.read(naming, options.hibernate());
        Snapshot model =
                new Snapshot(fingerprint, settings, committed.snapshot().revisions(), types.names(), read.schema());
        return Comparison.of(options, committed, history, model, read.hints());
    }

    private static boolean hasItsSnapshot(History history, Committed committed, Report report) {
        if (committed.exists() || history.entries().isEmpty()) {
            return true;
        }
        report.error(new Problem(
                Code.SNAPSHOT_MISSING,
                history.entries().get(0).className(),
                "There are revisions but no " + Snapshot.RESOURCE
                        + ". Bring it back from version control, or name it with -Atidemark.snapshot=<path>."));
        return false;
    }

    private String naming(Options options) {
        if (options.naming() != null) {
            return options.naming();
        }
        String boot = "org.springframework.boot.SpringApplication";
        return processingEnv.getElementUtils().getTypeElement(boot) == null ? "jpa" : "spring";
    }

    private String packageName(Options options, Round round) {
        return options.packageName() != null
                ? options.packageName()
                : round.migrationsPackage(processingEnv.getElementUtils());
    }
}
