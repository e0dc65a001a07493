package dev.tidemark.sample;

import dev.tidemark.cli.Cli;
import dev.tidemark.engine.Result;
import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;

/**
 * Tidemark in ten short chapters, told by a project that it compiles, boots and changes on the way. All that it prints
 * is what happens; it ends with an exception where something does not happen.
 */
final class Story {
    private static final String CUSTOMERS_BEFORE = "select id, name, birthday from customers order by id";
    private static final List<String> AT_FIRST = List.of("1 | Ada Byron | 1815-12-10", "2 | Alan Turing | null");

    private final Screen screen = new Screen();
    private final JdbcDataSource database = new JdbcDataSource();
    private final Scratch project;

    private Story(Path home) throws IOException {
        project = Scratch.in(home);
        database.setURL("jdbc:h2:" + home.resolve("database/shop").toAbsolutePath());
    }

    public static void main(String... arguments) throws Exception {
        Path home =
                Path.of(arguments.length > 0 ? arguments[0] : "target/story").toAbsolutePath();
        Story story = new Story(home);
        story.begin();
        story.change();
        story.changeAgain();
        story.sealAndReturn();
        story.screen.title("That was Tidemark. The project is still there: " + home);
    }

    private void begin() throws Exception {
        screen.title("A shop, two entities, no database yet.");
        project.write("Customer", Entities.CUSTOMER);
        project.write("Purchase", Entities.PURCHASE);
        screen.java(Entities.CUSTOMER);

        screen.chapter("Compile. The processor writes a migration");
        compile();
        screen.java(project.draft());
        hold(project.draft().contains("createTable(\"customers\""), "the draft creates the tables");

        screen.chapter("Boot. Tidemark runs it, then Hibernate validates");
        boot();

        screen.chapter("Rows come in");
        Rows.change(
                database,
                "insert into customers (name, birthday) values ('Ada Byron', date '1815-12-10'), ('Alan Turing', null)",
                "insert into purchases (customer_id, total) values (1, 39.90), (1, 5.00), (2, 12.50)");
        same(AT_FIRST, CUSTOMERS_BEFORE, "two customers");

        screen.chapter("Seal. The draft becomes a class to review and commit");
        seal("first shop");
        compile();
        hold(project.draft().isEmpty(), "compiled again, there is no draft");
        boot();
        same(AT_FIRST, CUSTOMERS_BEFORE, "the database had run it as a draft: only its name in the history changed");
    }

    private void change() throws Exception {
        screen.chapter("Somebody changes an entity");
        project.write("Customer", Entities.WITH_PHONE);
        screen.change(Entities.CUSTOMER, Entities.WITH_PHONE);

        screen.chapter("Compile. The draft says what that means");
        compile();
        screen.java(project.draft());
        hold(
                project.draft().contains("renameColumn(\"name\", \"full_name\")"),
                "the same Java field, so a rename: no row is lost");

        screen.chapter("Boot. The rows are kept");
        boot();
        same(
                List.of("1 | Ada Byron | 1815-12-10 | unknown", "2 | Alan Turing | null | unknown"),
                "select id, full_name, birthday, phone from customers order by id",
                "both customers, their names under the new name, a phone for each");
        Rows.change(database, "update customers set phone = '+44 20 7946 0000' where id = 1");
        screen.say("  Ada tells us her phone. The column exists only in the draft.");
    }

    private void changeAgain() throws Exception {
        screen.chapter("The review wants it otherwise. The database follows");
        project.write("Customer", Entities.WITH_MOBILE);
        screen.change(Entities.WITH_PHONE, Entities.WITH_MOBILE);
        compile();
        boot();
        same(
                List.of("1 | Ada Byron | +44 20 7946 0000", "2 | Alan Turing | unknown"),
                "select id, full_name, mobile from customers order by id",
                "Ada's phone went along, although its column was never more than a draft");
    }

    private void sealAndReturn() throws Exception {
        screen.chapter("Seal. One migration, however often we recompiled");
        seal("reach customers");
        compile();
        hold(project.draft().isEmpty(), "compiled again, there is no draft");
        boot();

        screen.chapter("Status, then back, then forth");
        try (URLClassLoader loader = project.load()) {
            status(loader);
            screen.typed("Tidemark.of(database).downgrade(\"-1\")");
            print(door(loader).downgrade("-1").steps());
            same(AT_FIRST, CUSTOMERS_BEFORE, "the rows are back as they were, the birthday too");
            status(loader);
        }
        boot();
        same(
                List.of("1 | Ada Byron", "2 | Alan Turing"),
                "select id, full_name from customers order by id",
                "and the way forth again");
        same(List.of("3"), "select count(*) from purchases", "every purchase was there all the time");
    }

    private void compile() throws IOException {
        screen.typed("javac -processorpath … shop/*.java");
        long start = System.nanoTime();
        String said = project.compile();
        said.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> screen.say("  " + line.replace(project.sources() + "/", "")));
        screen.say("  (%.1f s)".formatted((System.nanoTime() - start) / 1e9));
    }

    private void boot() throws Exception {
        screen.typed("Tidemark.of(database).upgrade()");
        try (URLClassLoader loader = project.load()) {
            print(door(loader).upgrade().steps());
            validate(loader);
        }
        screen.held("Hibernate's validate agrees");
    }

    private Tidemark door(ClassLoader loader) {
        return Tidemark.of(database).classLoader(loader);
    }

    private void print(List<Result.Done> steps) {
        steps.forEach(step -> screen.say("  %s %s (%d ms)"
                .formatted(
                        step.action().name().toLowerCase(Locale.ROOT),
                        step.revision(),
                        step.duration().toMillis())));
    }

    private void validate(ClassLoader loader) throws ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            Configuration configuration = new Configuration(new BootstrapServiceRegistryBuilder()
                            .applyClassLoader(loader)
                            .build())
                    .addAnnotatedClass(loader.loadClass("shop.Customer"))
                    .addAnnotatedClass(loader.loadClass("shop.Purchase"));
            configuration.getProperties().put("hibernate.connection.datasource", database);
            configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
            configuration.buildSessionFactory().close();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void seal(String message) throws Exception {
        screen.typed("tidemark seal -m \"" + message + "\"");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = Cli.run(
                out,
                out,
                false,
                "seal",
                "-m",
                message,
                "--project",
                project.home().toString());
        String home = project.home() + "/";
        screen.say(said.toString().replace(home, "").stripTrailing().indent(2).stripTrailing());
        if (code != 0) {
            throw new AssertionError("seal ended with " + code);
        }
    }

    private void status(ClassLoader loader) {
        screen.typed("Tidemark.of(database).status()");
        Status status = door(loader).status();
        screen.say("  current  " + words(status.current()));
        screen.say("  pending  " + words(status.pending()));
        screen.say("  draft    " + status.draft().name().toLowerCase(Locale.ROOT));
    }

    private static String words(List<String> ids) {
        return ids.isEmpty() ? "nothing" : String.join(", ", ids);
    }

    private void same(List<String> expected, String query, String claim) throws SQLException {
        Rows rows = Rows.of(database, query);
        screen.say(rows.toString());
        if (!rows.bare().equals(expected)) {
            throw new AssertionError(claim + ": expected " + expected + ", the database says " + rows.bare());
        }
        screen.held(claim);
    }

    private void hold(boolean holds, String claim) {
        if (!holds) {
            throw new AssertionError("not so: " + claim);
        }
        screen.held(claim);
    }
}
