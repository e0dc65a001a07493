package dev.tidemark.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema read from the mirrors is, on each database, the one that Hibernate's own exporter makes for the real classes. */
class ParityTest {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final Map<String, CompiledModel> COMPILED = new HashMap<>();
    private static final Map<String, String> RESULTS = new TreeMap<>();

    @BeforeAll
    static void quiet() {
        HIBERNATE.setLevel(Level.SEVERE);
    }

    @AfterAll
    static void report() {
        System.out.println("Parity with Hibernate " + org.hibernate.Version.getVersionString());
        RESULTS.forEach((model, result) -> System.out.println("  " + model + ": " + result));
    }

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void h2(Model model) throws Exception {
        compare(model, Database.H2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void postgreSql(Model model) throws Exception {
        compare(model, Database.POSTGRESQL);
    }

    private static void compare(Model model, Database database) throws Exception {
        String gap = model.gap(database);
        try {
            differences(model, database);
        } catch (Exception | AssertionError | LinkageError e) {
            record(model, database, gap == null ? "differs" : "gap: " + gap);
            if (gap == null) {
                throw e;
            }
            return;
        }
        record(model, database, "equal");
        if (gap != null) {
            fail("The gap is closed: take the line \"gap " + database.word() + "\" from the model " + model);
        }
    }

    private static void record(Model model, Database database, String result) {
        RESULTS.put(model.name() + " / " + database.word(), result);
    }

    private static void differences(Model model, Database database) throws Exception {
        CompiledModel compiled = COMPILED.get(model.name());
        if (compiled == null) {
            compiled = CompiledModel.of(model);
            COMPILED.put(model.name(), compiled);
        }
        List<Operation> operations = SchemaDiff.between(Schema.EMPTY, compiled.mapping.schema(), Hints.NONE)
                .operations();
        try (Connection connection = database.connect()) {
            Database.execute(connection, database.wipe());
            try (Exporter exporter = new Exporter(model, compiled, database)) {
                exporter.run("create-only");
                Facts hibernate = database.facts(connection);
                Database.execute(connection, database.wipe());
                run(connection, database, operations);
                Facts ours = database.facts(connection);
                assertThat(String.join("\n", hibernate.differences(ours)))
                        .as("what Hibernate has (-) and we have (+)")
                        .isEmpty();
                exporter.run("validate");
            }
            run(connection, database, Inverse.of(operations));
            assertThat(database.facts(connection).toString())
                    .as("after the way down")
                    .isEmpty();
        }
    }

    private static void run(Connection connection, Database database, List<Operation> operations) throws Exception {
        for (Operation operation : operations) {
            for (String sql : database.dialect().sql(operation)) {
                Database.execute(connection, sql);
            }
        }
    }
}
