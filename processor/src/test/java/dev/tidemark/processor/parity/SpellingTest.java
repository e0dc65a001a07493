package dev.tidemark.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.hibernate.HibernateException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words in which our dialects create a schema say what those of Hibernate's exporter say, on databases that no server of
 * runs in the tests. {@code -Dspelling.show=ids/uuids} prints both.
 */
class SpellingTest {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final String SHOWN = System.getProperty("spelling.show", "");
    private static final Map<Spelled, Map<String, String>> DIFFERING = new EnumMap<>(Spelled.class);
    private static final Map<Spelled, Integer> COMPARED = new EnumMap<>(Spelled.class);
    private static CompiledModels compiled;

    @BeforeAll
    static void compile() throws Exception {
        HIBERNATE.setLevel(Level.SEVERE);
        compiled = CompiledModels.all();
    }

    @AfterAll
    static void report() {
        HibernateWords.closeAll();
        COMPARED.forEach((database, compared) -> {
            Map<String, String> differing = DIFFERING.getOrDefault(database, Map.of());
            System.out.println("Spelling as Hibernate " + org.hibernate.Version.getVersionString() + " does, "
                    + database.word() + ": " + (compared - differing.size()) + " of " + compared + " models");
            differing.forEach((model, why) -> System.out.println("  " + model + " / " + database.word() + ": " + why));
        });
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(Spelled.values())
                .flatMap(database -> Corpus.MODELS.stream()
                        .filter(model -> model.isFor(database))
                        .map(model -> Arguments.of(database, model)));
    }

    @ParameterizedTest(name = "{0} {1}", allowZeroInvocations = true)
    @MethodSource("comparisons")
    void saysTheSame(Spelled database, Model model) throws Exception {
        String gap = Gaps.SPELLED.reason(model, database.word());
        List<String> hibernate;
        try {
            hibernate = HibernateWords.of(model, compiled, database);
        } catch (HibernateException | UnsupportedOperationException | IllegalArgumentException refused) {
            assertThat(gap).as(database + " " + model + ": " + refused).startsWith("Hibernate refuses the model there");
            return;
        }
        List<String> differences = differences(database, model, hibernate);
        COMPARED.merge(database, 1, Integer::sum);
        if (gap != null || !differences.isEmpty()) {
            DIFFERING
                    .computeIfAbsent(database, any -> new TreeMap<>())
                    .put(model.name(), gap == null ? "differs" : "gap: " + gap);
        }
        if (gap == null) {
            assertThat(String.join("\n", differences))
                    .as(database + " " + model + ": what Hibernate says (-) and we say (+)")
                    .isEmpty();
        } else {
            assertThat(differences)
                    .as(Gaps.SPELLED.closed(model, database.word()))
                    .isNotEmpty();
        }
    }

    private static List<String> differences(Spelled database, Model model, List<String> hibernate) {
        try {
            List<Operation> operations = SchemaDiff.between(
                            Schema.EMPTY, compiled.mapping(model).schema(), Hints.NONE)
                    .operations();
            List<String> ours = database.dialect().sql(operations, () -> Schema.EMPTY).stream()
                    .flatMap(Collection::stream)
                    .toList();
            if (!SHOWN.isEmpty() && model.name().contains(SHOWN)) {
                System.out.println("-- " + database + " " + model + "\n" + String.join(";\n", hibernate) + "\n-- ours\n"
                        + String.join(";\n", ours));
            }
            Facts expected = WordFacts.of(hibernate, database);
            assertThat(expected.isEmpty()).as("Hibernate said nothing").isFalse();
            List<String> differences = new ArrayList<>(expected.differences(WordFacts.of(ours, database)));
            differences.removeIf(database::mayHave);
            return differences;
        } catch (TidemarkException refused) {
            return List.of(refused.toString());
        }
    }
}
