package dev.tidemark.processor.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.diff.Hints;
import dev.tidemark.diff.SchemaDiff;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.hibernate.Mapping;
import dev.tidemark.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.MethodSource;

/** The schema read from the mirrors is, on each database, the one that Hibernate's own exporter makes for the real classes. */
class ParityTest {
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");
    private static final String EQUAL = "equal";
    private static final Map<Database, Connection> CONNECTIONS = new EnumMap<>(Database.class);
    private static final Map<String, String> RESULTS = new TreeMap<>();
    private static CompiledModels compiled;

    @BeforeAll
    static void compile() throws Exception {
        HIBERNATE.setLevel(Level.SEVERE);
        compiled = CompiledModels.all();
        for (Database database : Database.values()) {
            CONNECTIONS.put(database, database.connect());
        }
    }

    @AfterAll
    static void report() throws SQLException {
        Exporter.closeAll();
        for (Connection connection : CONNECTIONS.values()) {
            connection.close();
        }
        System.out.println(
                "Parity with Hibernate " + org.hibernate.Version.getVersionString() + ": " + Corpus.MODELS.size()
                        + " models on " + CONNECTIONS.size() + " databases, " + RESULTS.size() + " comparisons, "
                        + RESULTS.values().stream().filter(EQUAL::equals).count() + " equal");
        RESULTS.forEach((model, result) -> System.out.println("  " + model + ": " + result));
    }

    static Stream<Model> onH2() {
        return Corpus.MODELS.stream().filter(model -> model.isFor(Database.H2));
    }

    static Stream<Model> onPostgreSql() {
        return Corpus.MODELS.stream().filter(model -> model.isFor(Database.POSTGRESQL));
    }

    static Stream<Model> onHsqldb() {
        return Corpus.MODELS.stream().filter(model -> model.isFor(Database.HSQLDB));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("onH2")
    void h2(Model model) throws Exception {
        compare(model, Database.H2);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("onPostgreSql")
    void postgreSql(Model model) throws Exception {
        compare(model, Database.POSTGRESQL);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("onHsqldb")
    void hsqldb(Model model) throws Exception {
        compare(model, Database.HSQLDB);
    }

    static Stream<Model> onMariaDb() {
        return Corpus.MODELS.stream().filter(model -> model.isFor(Database.MARIADB));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("onMariaDb")
    void mariaDb(Model model) throws Exception {
        compare(model, Database.MARIADB);
    }

    static Stream<Model> onSqlite() {
        return Corpus.MODELS.stream().filter(model -> model.isFor(Database.SQLITE));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("onSqlite")
    void sqlite(Model model) throws Exception {
        compare(model, Database.SQLITE);
    }

    static Stream<Model> onDerby() {
        return Corpus.MODELS.stream().filter(model -> model.isFor(Database.DERBY));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("onDerby")
    void derby(Model model) throws Exception {
        compare(model, Database.DERBY);
    }

    private static void compare(Model model, Database database) throws Exception {
        List<String> differences;
        try {
            differences = differences(model, database);
        } catch (TidemarkException | HibernateException | UnsupportedOperationException | SQLException refused) {
            differences = List.of(refused.toString());
        }
        String gap = model.gap(database.word());
        RESULTS.put(
                model.name() + " / " + database.word(),
                gap != null ? "gap: " + gap : differences.isEmpty() ? EQUAL : "differs");
        if (gap == null) {
            assertThat(String.join("\n", differences))
                    .as(model + ": what Hibernate has (-) and we have (+)")
                    .isEmpty();
            if (Stream.of(Database.values()).allMatch(each -> model.gap(each.word()) == null)) {
                assertThat(compiled.mapping(model).leftOut()).isEmpty();
            }
        } else {
            assertThat(differences).as(Gaps.LIVE.closed(model, database.word())).isNotEmpty();
        }
    }

    /** Builds the schema and takes it down again. */
    private static List<String> differences(Model model, Database database) throws Exception {
        Mapping mapping = compiled.mapping(model);
        List<Operation> operations =
                SchemaDiff.between(Schema.EMPTY, mapping.schema(), Hints.NONE).operations();
        List<String> differences = new ArrayList<>();
        Connection connection = CONNECTIONS.get(database);
        database.wipe(connection);
        try (Exporter exporter = new Exporter(model, compiled, database)) {
            exporter.run("create-only");
            Facts hibernate = database.facts(connection);
            assertThat(hibernate.isEmpty()).as("Hibernate made nothing").isFalse();
            database.wipe(connection);
            run(connection, database, operations, Schema.EMPTY);
            differences.addAll(hibernate.differences(database.facts(connection)));
            differences.removeIf(database::mayHave);
            if (differences.isEmpty()) {
                validate(exporter, connection, database, operations);
            }
        }
        run(connection, database, Inverse.of(operations), mapping.schema());
        database.facts(connection).lines().forEach(left -> differences.add("left after the way down: " + left));
        return differences;
    }

    /** What Hibernate refuses of ours it must refuse of its own; on some databases it does not know its own types again. */
    private static void validate(
            Exporter exporter, Connection connection, Database database, List<Operation> operations) throws Exception {
        try {
            exporter.run("validate");
        } catch (RuntimeException ofOurs) {
            database.wipe(connection);
            exporter.run("create-only");
            assertThatThrownBy(() -> exporter.run("validate"))
                    .as("Hibernate's own schema, where ours is refused: " + ofOurs.getMessage())
                    .hasMessage(ofOurs.getMessage());
            database.wipe(connection);
            run(connection, database, operations, Schema.EMPTY);
        }
    }

    private static void run(Connection connection, Database database, List<Operation> operations, Schema before)
            throws Exception {
        for (List<String> statements : database.dialect().sql(operations, () -> before)) {
            for (String sql : statements) {
                Database.execute(connection, sql);
            }
        }
    }
}
