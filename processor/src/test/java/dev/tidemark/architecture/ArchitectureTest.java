package dev.tidemark.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The arrows between packages, as docs/architecture.md draws them; nothing points back up. */
class ArchitectureTest {
    private static final String ROOT = "dev.tidemark.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // In a jar, what starts the servers of the tests is not seen to be a test's.
            .withImportOption(location -> !location.contains("dev/tidemark/testing/"))
            .importPackages("dev.tidemark");

    /** Each package beside those that it may use directly; what those use it may use too. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("annotations", List.of()),
            Map.entry("problem", List.of()),
            Map.entry("schema", List.of()),
            Map.entry("operation", List.of("schema", "problem")),
            Map.entry("diff", List.of("operation")),
            Map.entry("snapshot", List.of("diff")),
            Map.entry("sql", List.of("operation")),
            Map.entry("sql.standard", List.of("sql")),
            Map.entry("sql.sample", List.of("sql.standard")),
            Map.entry("sql.h2", List.of("sql.standard")),
            Map.entry("sql.hsqldb", List.of("sql.standard")),
            Map.entry("sql.derby.routine", List.of()),
            Map.entry("sql.derby", List.of("sql.standard", "sql.derby.routine")),
            Map.entry("sql.sqlite", List.of("sql.standard")),
            Map.entry("sql.postgresql", List.of("sql.standard")),
            Map.entry("sql.mysql", List.of("sql.standard")),
            Map.entry("sql.sqlserver", List.of("sql.standard")),
            Map.entry("sql.oracle", List.of("sql.standard")),
            Map.entry(
                    "dialect",
                    List.of(
                            "sql.h2",
                            "sql.hsqldb",
                            "sql.derby",
                            "sql.sqlite",
                            "sql.postgresql",
                            "sql.mysql",
                            "sql.sqlserver",
                            "sql.oracle")),
            Map.entry("backup", List.of("snapshot", "sql")),
            Map.entry("engine", List.of("backup", "dialect", "annotations")),
            Map.entry("processor.mirror", List.of("problem")),
            Map.entry("processor.report", List.of("problem")),
            Map.entry("processor.code", List.of("snapshot", "annotations")),
            Map.entry("processor.hibernate", List.of("processor.mirror", "diff", "annotations")),
            Map.entry("processor", List.of("processor.hibernate", "processor.code", "processor.report", "dialect")));

    @Test
    void everyPackageHasItsArrows() {
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (target.startsWith(ROOT)) {
                    used.computeIfAbsent(room(type.getPackageName()), key -> new TreeSet<>())
                            .add(room(target));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(10);
        used.forEach((room, targets) ->
                assertThat(allowed(room, new TreeSet<>(Set.of(room)))).as(room).containsAll(targets));
    }

    private static String room(String packageName) {
        return packageName.substring(ROOT.length());
    }

    private static Set<String> allowed(String room, Set<String> into) {
        for (String target : ARROWS.getOrDefault(room, List.of())) {
            if (into.add(target)) {
                allowed(target, into);
            }
        }
        return into;
    }

    @Test
    void noPackagesFormACircle() {
        SlicesRuleDefinition.slices()
                .matching("dev.tidemark.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** Whoever wants a database asks for its dialect. */
    @Test
    void theRoomsOfTheDatabasesAreForDialectsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.tidemark.sql..", "dev.tidemark.dialect")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dev.tidemark.sql.*..").and(not(resideInAPackage("dev.tidemark.sql.sample"))))
                .check(CLASSES);
    }

    @Test
    void theRuntimeNeedsTheJdkAlone() {
        classes()
                .that()
                .resideOutsideOfPackages("dev.tidemark.processor..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "javax.sql..", "org.jspecify..", "dev.tidemark..")
                .check(CLASSES);
    }

    @Test
    void eachLibraryHasItsRoom() {
        stays("org.hibernate..", "dev.tidemark.processor.hibernate..");
        stays("com.palantir.javapoet..", "dev.tidemark.processor.code..");
    }

    private static void stays(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    /** What a compiler shows is seen where it is mirrored, reported at, and wired; and by the one reader of our annotations. */
    @Test
    void compilerTypesStopAtTheDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.tidemark.processor", "dev.tidemark.processor.mirror", "dev.tidemark.processor.report")
                .and()
                .doNotHaveSimpleName("HintsReader")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "javax.lang.model.element", "javax.lang.model.type", "javax.annotation.processing")
                        .and(not(type(Modifier.class))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tidemark.processor.mirror")
                .and()
                .doNotHaveFullyQualifiedName("dev.tidemark.processor.SourceFiles")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.source..")
                .check(CLASSES);
    }
}
