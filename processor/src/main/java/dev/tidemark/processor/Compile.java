package dev.tidemark.processor;

import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Checksum;
import dev.tidemark.operation.Migration;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.processor.report.Report;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.RevisionIndex;
import dev.tidemark.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** One compile: what it shows and what is remembered, read, judged and written. */
final class Compile {
    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final MappedTypes.Reader reader;
    private final Options options;
    private final Shown shown;
    private final ClassOutput output;
    private final Committed committed;
    private final Versions versions;
    private final XmlMappings xml;
    private final @Nullable Path memory;
    private final Cache cache;
    private final SortedSet<String> read = new TreeSet<>();

    /** What follows from the types shown so far, and costs time to find; null until it is asked for. */
    private @Nullable SourceFiles sources;

    private @Nullable String fingerprint;

    Compile(ProcessingEnvironment environment, MappedTypes.Reader reader, Options options, ClassOutput output) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.reader = reader;
        this.options = options;
        shown = new Shown(elements);
        this.output = output;
        committed = Committed.find(options.snapshot(), environment.getFiler());
        versions = Versions.of(environment.getFiler());
        xml = XmlMappings.find(environment.getFiler(), options.unit());
        memory = output.memory(".model");
        cache = Cache.read(memory);
    }

    /** Takes in what a round shows; returns whether it shows a type that no round before it has. */
    boolean shows(RoundEnvironment round) {
        boolean more = shown.add(round);
        if (more) {
            sources = null;
            fingerprint = null;
        }
        return more;
    }

    /** Makes the compiler run another round. */
    void askForARound(Outputs outputs, int number) {
        outputs.askForARound(packageName(), number, shown::containsPackage);
    }

    /** Whether all that is known is among the sources and equals the snapshot, so that no draft will be written. */
    boolean isSealed() {
        SortedSet<String> names = xml.with(shown.mapped());
        if (!names.equals(committed.snapshot().types())
                || !names.containsAll(cache.model().types())) {
            return false;
        }
        Collection<TypeElement> mapped = entities(sources()).mapped().values();
        return !Unresolved.isIn(mapped, shown)
                && fingerprint(reader.of(environment, mapped, shown::contains))
                        .equals(committed.snapshot().fingerprint());
    }

    /**
     * Reads the entities, judges what has changed and writes the index, the model and a draft. Where a type is missing
     * nothing is done, for the compiler says so itself.
     */
    void finish(Report plain, Outputs outputs) {
        Report report = plain.weighing(options.severities());
        SourceFiles sources = sources();
        Entities entities = entities(sources);
        boolean isNothing = entities.isEmpty();
        if ((isNothing && !committed.exists() && cache.isEmpty())
                || Unresolved.isIn(entities.mapped().values(), shown)) {
            return;
        }
        History history =
                History.of(entities.revisions().values(), entities.repeatables().values(), elements);
        if (!history.check(committed.snapshot().revisions(), report::error)
                || !hasItsSnapshot(history, report)
                || !isWhole(entities, report)) {
            return;
        }
        readsTheApplicationsHibernate(report);
        read.addAll(entities.mapped().keySet());
        MappedTypes types = reader.of(environment, entities.mapped().values(), shown::contains);
        Report atMembers = report.locating(types::element);
        try {
            Comparison comparison = compare(history, types, atMembers);
            seesTheRuntime(comparison, entities);
            comparison.judge(atMembers);
            String packageName = packageName(entities);
            comparison
                    .accepting(atMembers.accepted())
                    .write(
                            outputs,
                            packageName,
                            elements.getTypeElement(packageName + ".Override") != null,
                            entities.mapped().values().toArray(Element[]::new));
            remember(comparison, history, sources);
        } catch (TidemarkException e) {
            atMembers.error(e.problem());
        }
    }

    /** Tells of entities that another processor wrote after all was read. */
    void late(Report plain) {
        Report report = plain.weighing(options.severities());
        SortedSet<String> late = new TreeSet<>(shown.mapped());
        late.removeAll(read);
        // Where a type is missing still, the compiler says so itself.
        if (!late.isEmpty() && !Unresolved.isIn(entities(sources()).mapped().values(), shown)) {
            read.addAll(late);
            tell(
                    new Problem(
                            Code.INCOMPLETE_ROUND,
                            late.first(),
                            "A processor has written this after a round in which nothing was written, when Tidemark had read"
                                    + " the entities; missing are " + String.join(", ", late)
                                    + ". Let that processor write them as soon as it sees what they are made from."),
                    report);
        }
    }

    /** The package in which a draft would be written now. */
    String packageName() {
        return packageName(entities(sources()));
    }

    private String packageName(Entities entities) {
        return options.packageName() != null ? options.packageName() : entities.migrationsPackage(elements);
    }

    private SourceFiles sources() {
        if (sources == null) {
            sources = findSources();
        }
        return sources;
    }

    private SourceFiles findSources() {
        Collection<TypeElement> types = new ArrayList<>();
        for (String name : shown.types()) {
            TypeElement type = Shown.type(name, elements);
            if (type != null) {
                types.add(type);
            }
        }
        return SourceFiles.of(environment, output, types, cache.sources());
    }

    private Entities entities(SourceFiles sources) {
        Set<String> mapped = new TreeSet<>(committed.snapshot().types());
        Set<String> revisions = new TreeSet<>(committed.snapshot().revisions().values());
        if (cache.isEmpty()) {
            output.mappedClasses().stream()
                    .filter(name -> Shown.type(name, elements) != null || sources.has(name))
                    .forEach(mapped::add);
        } else {
            mapped.addAll(cache.model().types());
            revisions.addAll(cache.model().revisions().values());
        }
        return Entities.of(shown, xml, mapped, revisions, sources, output, elements);
    }

    /** The model from the snapshot or the last compile where nothing has changed, else from Hibernate, which costs a second. */
    private Comparison compare(History history, MappedTypes types, Report report) {
        String fingerprint = fingerprint(types);
        if (committed.snapshot().fingerprint().equals(fingerprint)) {
            return Comparison.of(options, committed, history, committed.snapshot(), Hints.NONE);
        }
        Schema schema = cache.model().schema();
        Hints hints = cache.hints();
        if (!cache.model().fingerprint().equals(fingerprint)) {
            MappedTypes.Model read =
                    types.read(new MappingSettings(naming(), xml.settingsUnder(options.hibernate()), xml.files()));
            schema = read.schema();
            hints = read.hints();
            read.leftOut().forEach(report::problem);
        }
        Snapshot model =
                new Snapshot(fingerprint, settings(), committed.snapshot().revisions(), types.names(), schema);
        return Comparison.of(options, committed, history, model, hints);
    }

    /** A draft that does not compile would hide why. */
    private void seesTheRuntime(Comparison comparison, Entities entities) {
        if (comparison.isDraft() && !entities.see(Migration.class.getName(), elements)) {
            throw new TidemarkException(
                    Code.RUNTIME_NOT_VISIBLE,
                    "",
                    "The entities have changed, and the draft cannot be compiled, for this module does not see "
                            + Migration.class.getName()
                            + ". Put dev.tidemark:tidemark-runtime among its dependencies; in a named module, say"
                            + " \"requires dev.tidemark.runtime\".");
        }
    }

    private void remember(Comparison comparison, History history, SourceFiles sources) {
        SortedMap<String, String> revisions = new TreeMap<>();
        history.entries().forEach(entry -> revisions.put(entry.id(), entry.className()));
        history.repeatables()
                .forEach(each -> revisions.put(RevisionIndex.Repeatable.PREFIX + each.id(), each.className()));
        Snapshot model = comparison.model();
        new Cache(
                        new Snapshot(model.fingerprint(), model.settings(), revisions, model.types(), model.schema()),
                        comparison.hints(),
                        sources.roots())
                .write(memory);
    }

    /** Of the types that were shown, and so the same until a round shows more. */
    private String fingerprint(MappedTypes types) {
        if (fingerprint == null) {
            fingerprint =
                    Checksum.sha256(types.fingerprint() + settings() + versions.fingerprint() + xml.fingerprint());
        }
        return fingerprint;
    }

    private SortedMap<String, String> settings() {
        SortedMap<String, String> settings = xml.settingsUnder(options.hibernate());
        settings.put("naming", naming());
        return settings;
    }

    private String naming() {
        if (options.naming() != null) {
            return options.naming();
        }
        String boot = "org.springframework.boot.SpringApplication";
        return elements.getTypeElement(boot) == null ? "jpa" : "spring";
    }

    private void readsTheApplicationsHibernate(Report report) {
        Problem difference = versions.difference();
        if (difference != null) {
            tell(difference, report);
        }
    }

    /** Warns, or fails where nothing may be overlooked. */
    private void tell(Problem problem, Report report) {
        if (options.mode() == Options.Mode.CHECK) {
            report.error(problem);
        } else {
            report.problem(problem);
        }
    }

    private boolean hasItsSnapshot(History history, Report report) {
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

    /** Where an entity is hidden, what the last compile has written stays as it is. */
    private boolean isWhole(Entities entities, Report report) {
        if (entities.hidden().isEmpty()) {
            return true;
        }
        Problem problem = new Problem(
                Code.INCOMPLETE_ROUND,
                "",
                "The sources of " + String.join(", ", entities.hidden())
                        + " are there, but this compile has neither them nor their classes. Nothing was compared; what"
                        + " the last compile wrote stays. Compile the whole module, or put its class output on the class"
                        + " path.");
        tell(problem, report);
        return false;
    }
}
