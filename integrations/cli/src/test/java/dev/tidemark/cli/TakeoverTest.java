package dev.tidemark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that Hibernate's update made comes under Tidemark, and goes on with it. */
class TakeoverTest {
    private static final String ORDER = """
            package shop;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;

            @Entity
            @Table(name = "orders", indexes = @Index(name = "ix_state", columnList = "state, placed desc"))
            public class Order {
                public enum State { OPEN, PAID, SENT }

                @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
                @ManyToOne(optional = false) Customer customer;
                @ElementCollection Set<String> tags;
                @ManyToMany List<Customer> watchers;
                @Enumerated(EnumType.STRING) State state;
                @Enumerated State before;
                @Column(nullable = false) Instant placed;
                LocalDate due;
                LocalTime opens;
                LocalDateTime packed;
                @Column(precision = 12, scale = 4) BigDecimal total;
                double weight;
                boolean gift;
                Duration age;
                byte[] picture;
                UUID token;
                @Lob String notes;
                @Version int version;
            }
            """;

    private static final String CLEAN = "clean  1 revision, and the database is what it leads to\n";

    @TempDir
    Path directory;

    private EntityProject entities;
    private TemporaryProject project;

    @BeforeEach
    void entities() throws Exception {
        entities = new EntityProject(directory, "shop.Customer", "shop.Order");
        project = entities.project;
        entities.write("shop.Order", ORDER);
        customer("");
    }

    private void customer(String more) throws Exception {
        entities.write("shop.Customer", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "customers")
                public class Customer {
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 80, unique = true) String mail;
                    %s
                }
                """.formatted(more));
        entities.compile();
    }

    @ParameterizedTest
    @EnumSource
    void baselineTakesItOverAndTheNextUpgradeWorks(Urls kind) throws Exception {
        String database = kind.fresh();
        String url = "--url=" + database;
        entities.hibernate(database, "update");
        Urls.run(database, "insert into customers (mail) values ('ada@example.org')");
        project.succeeds("seal", "-m", "open the shop");
        entities.compile();
        assertThat(project.run("upgrade", url).err())
                .contains("[TM041]", "baseline")
                .hasLineCount(1);

        assertThat(project.succeeds("baseline", url)).startsWith("baseline  ").contains("-open-the-shop");
        assertThat(project.succeeds("status", url)).contains("pending  none");
        assertThat(project.succeeds("check", url)).isEqualTo(CLEAN);
        assertThat(project.run("baseline", url).err())
                .contains("[TM064]", "stamp")
                .hasLineCount(1);

        customer("@Column(length = 20) String phone;");
        project.succeeds("seal", "-m", "add phone");
        entities.compile();
        assertThat(project.run("check", url).code()).isEqualTo(CheckCommand.PENDING);
        assertThat(project.succeeds("upgrade", url)).startsWith("upgrade  ").contains("-add-phone");
        assertThat(project.succeeds("check", url))
                .isEqualTo(CLEAN.replace("1 revision", "2 revisions").replace("it leads", "they lead"));
        entities.hibernate(database, "validate");
        assertThat(Urls.rows(database, "select mail, phone from customers")).containsExactly("ada@example.org null");
        assertThat(project.run("downgrade", "base", url).err())
                .contains("[TM045]")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void baselineSaysWhatDiffersAndWhatIsStillToCome(Urls kind) throws Exception {
        String database = kind.fresh();
        String url = "--url=" + database;
        entities.hibernate(database, "update");
        project.succeeds("seal", "-m", "open the shop");
        entities.compile();
        customer("@Column(length = 20) String phone;");
        project.succeeds("seal", "-m", "add phone");
        entities.compile();
        Urls.run(database, "alter table customers alter column mail set data type varchar(90)");
        assertThat(project.succeeds("baseline", url).lines().map(line -> line.replaceAll("[0-9]{8}-[0-9]{6}", "#")))
                .containsExactly(
                        "harmless  customers.mail: is varchar(90), expected varchar(80)",
                        "baseline  #-open-the-shop",
                        "pending   #-add-phone");
        project.succeeds("upgrade", url);
        assertThat(project.succeeds("check", url)).startsWith("clean  2 revisions");
        Urls.run(database, "alter table customers alter column mail set data type varchar(91)");
        TemporaryProject.Run check = project.run("check", url);
        assertThat(check.code()).isEqualTo(CheckCommand.DRIFT);
        assertThat(check.out()).startsWith("drift  customers.mail: is varchar(91), expected varchar(80)\n");
    }

    @ParameterizedTest
    @EnumSource
    void stampSaysSoAndTakesBackWhatItSaid(Urls kind) throws Exception {
        String database = kind.fresh();
        String url = "--url=" + database;
        project.succeeds("seal", "-m", "open the shop");
        entities.compile();
        entities.hibernate(database, "create");
        assertThat(project.succeeds("stamp", "head", url)).startsWith("stamp  ").contains("-open-the-shop");
        assertThat(project.succeeds("check", url)).isEqualTo(CLEAN);
        assertThat(project.succeeds("upgrade", url)).isEqualTo("Nothing to do: the database is there already.\n");
        assertThat(project.succeeds("stamp", "base", url)).isEqualTo("stamp  base\n");
        assertThat(project.succeeds("current", url)).isEqualTo("base\n");
        assertThat(project.run("stamp", "nowhere", url).err())
                .contains("[TM035]")
                .hasLineCount(1);
        project.succeeds("baseline", url);
        assertThat(project.succeeds("history", url)).contains("current, head  baseline");
    }
}
