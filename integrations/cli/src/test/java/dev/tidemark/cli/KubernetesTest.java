package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the manifests of the page on Kubernetes run, as processes on a PostgreSQL. */
@DisabledOnOs(OS.WINDOWS)
class KubernetesTest {
    private static final Table ITEMS = Table.named("items").with(ID);

    @TempDir
    Path directory;

    private TemporaryProject project;
    /** As the administrator. */
    private String url;

    /** As whoever is named beside it. */
    private String server;

    private Path old;
    private Path jar;

    @BeforeEach
    void threeRevisionsInAJar() throws Exception {
        project = new TemporaryProject(directory.resolve("mine"));
        project.seal("create customers", Customers.with(ID, NAME));
        project.seal("create items", Schema.of(List.of(Customers.table(ID, NAME), ITEMS), List.of()));
        old = Manifest.jar(project, directory.resolve("old.jar"));
        project.seal("add phone", Schema.of(List.of(Customers.table(ID, NAME, PHONE), ITEMS), List.of()));
        jar = Manifest.jar(project, directory.resolve("shop.jar"));
        url = Urls.POSTGRESQL.fresh();
        server = url.substring(0, url.indexOf('?'));
    }

    @Test
    void onlyTheJobHasTheCredentialsThatChangeTables() throws Exception {
        assertThat(Manifest.of("migrate.yml", "containers").secrets()).containsExactly("shop-migration");
        assertThat(Manifest.of("shop.yml", "initContainers").secrets()).containsExactly("shop-database");
        assertThat(Manifest.of("shop.yml", "containers").secrets()).containsExactly("shop-database");
    }

    /** The two users of the page on production: one owns the schema, the other reads and writes rows. */
    @Test
    void podsWaitForTheJobWithAUserWhoMayChangeNoTable() throws Exception {
        String name = server.substring(server.lastIndexOf('/') + 1);
        Urls.run(
                url,
                "create role migration_" + name + " login",
                "create role shop_" + name + " login",
                "create schema shop authorization migration_" + name,
                "grant usage on schema shop to shop_" + name,
                "alter default privileges for role migration_" + name + " in schema shop"
                        + " grant select, insert, update, delete on tables to shop_" + name);
        String schema = server + "?currentSchema=shop";
        Manifest waiting = Manifest.of("shop.yml", "initContainers");
        Path waits = directory.resolve("waits.log");
        Process pod = waiting.start(jar, schema, "shop_" + name, waits);
        try {
            until(() -> Files.readString(waits).contains("The database is behind"));
            assertThat(pod.isAlive()).isTrue();
            Process job = Manifest.of("migrate.yml", "containers")
                    .start(jar, schema, "migration_" + name, directory.resolve("job.log"));
            assertThat(job.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(job.exitValue()).isZero();
            assertThat(pod.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(pod.exitValue()).as(Files.readString(waits)).isZero();
        } finally {
            pod.destroyForcibly();
        }
        Urls.run(url, "alter table shop.customers add column more integer");
        pod = waiting.start(jar, schema, "shop_" + name, waits);
        assertThat(pod.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(waits)).contains("customers.more");
        assertThat(pod.exitValue()).isZero();
    }

    @Test
    void aPodOfTheOldVersionMayStartAgainBesideTheNewOne() throws Exception {
        assertThat(job("job.log").exitValue()).isZero();
        Process pod =
                Manifest.of("shop.yml", "initContainers").start(old, server, "postgres", directory.resolve("old.log"));
        assertThat(pod.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(pod.exitValue())
                .as(Files.readString(directory.resolve("old.log")))
                .isZero();
    }

    /** Its second revision has run, its third waits for a table that somebody holds. */
    @Test
    void aJobThatIsToldToEndInTheMiddleGoesOnInTheNextPod() throws Exception {
        assertThat(project.run("upgrade", "+1", "--url=" + url).code()).isZero();
        Urls.run(url, "insert into customers (id, name) values (1, 'Ada')");
        try (Connection someone = DriverManager.getConnection(url)) {
            someone.setAutoCommit(false);
            someone.createStatement().execute("lock table customers in access share mode");
            Process job = Manifest.of("migrate.yml", "containers")
                    .start(jar, server, "postgres", directory.resolve("ended.log"));
            until(() -> Urls.rows(url, "select 1 from pg_stat_activity where wait_event_type = 'Lock'")
                            .size()
                    > 0);
            job.destroy();
            assertThat(job.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(job.exitValue()).isEqualTo(143);
        }
        assertThat(project.run("check", "--url=" + url).out())
                .contains("add-phone")
                .doesNotContain("create-items");

        assertThat(job("next.log").exitValue()).isZero();
        assertThat(Files.readString(directory.resolve("next.log")))
                .contains("add-phone")
                .doesNotContain("create-items");
        assertThat(project.run("check", "--url=" + url).code()).isZero();
        assertThat(Urls.rows(url, "select id, name, phone from customers")).containsExactly("1 Ada null");
    }

    @Test
    void tenantsGoOneAfterTheOtherAndTheFirstThatFailsEndsIt() throws Exception {
        Urls.run(
                url, "create schema canary", "create schema acme", "create schema zeta", "create table acme.x (i int)");
        assertThat(tenants()).contains("== canary", "== acme", "[TM041]").doesNotContain("== zeta");
        assertThat(Urls.rows(url, "select count(*) from canary.customers")).containsExactly("0");
        Urls.run(url, "drop table acme.x");
        assertThat(tenants()).contains("Nothing to do", "== zeta");
        assertThat(Urls.rows(url, "select count(*) from zeta.customers")).containsExactly("0");
        assertThat(Urls.rows(url, "select count(*) from acme.tidemark_history")).containsExactly("3");
    }

    @Test
    void whatIsNoJarOfClassesIsSaidSo() throws Exception {
        Path executable = directory.resolve("boot.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(executable))) {
            out.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
        }
        assertThat(project.run("status", "--classes=" + executable).err())
                .contains("[TM064] --classes: ", "-Djarmode=tools -jar boot.jar extract")
                .hasLineCount(1);
        Path text = Files.writeString(directory.resolve("text.jar"), "text");
        assertThat(project.run("status", "--classes=" + text).err())
                .contains("[TM064] --classes: ", "text.jar is no jar (")
                .hasLineCount(1);
    }

    private String tenants() throws Exception {
        Path script = directory.resolve("tenants.sh");
        Files.writeString(script, Manifest.local(Files.readString(Manifest.FOLDER.resolve("tenants.sh"))));
        Path said = directory.resolve("tenants.log");
        Process process = Manifest.start(
                List.of("sh", script.toString(), "canary", "acme", "zeta"),
                Map.of("DATABASE", server, "TIDEMARK_CLASSES", jar.toString(), "TIDEMARK_USER", "postgres"),
                said);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }

    private Process job(String log) throws Exception {
        Process job = Manifest.of("migrate.yml", "containers").start(jar, server, "postgres", directory.resolve(log));
        assertThat(job.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return job;
    }

    private interface Question {
        boolean answer() throws Exception;
    }

    private static void until(Question question) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!question.answer()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come to that");
            }
            Thread.sleep(50);
        }
    }
}
