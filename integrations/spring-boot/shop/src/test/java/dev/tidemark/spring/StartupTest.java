package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Result;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import shop.Customer;
import shop.Customers;

/** What happens with the database when an application starts. */
class StartupTest {
    private final Shop shop = Shop.anew();

    @Test
    void upgradesBeforeHibernateLooks() {
        shop.runner()
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate", "spring.application.name=corner-shop")
                .run(context -> {
                    Customers customers = context.getBean(Customers.class);
                    customers.save(new Customer("Ada Byron", Set.of()));
                    assertThat(customers.findAll())
                            .extracting(Customer::fullName)
                            .containsExactly("Ada Byron");
                    assertThat(context.getBean(Tidemark.class).history())
                            .singleElement()
                            .satisfies(row -> {
                                assertThat(row.id()).isEqualTo(Shop.FIRST);
                                assertThat(row.app()).isEqualTo("corner-shop");
                            });
                });
    }

    @Test
    void leavesTheTablesOfAnEmbeddedDatabaseToTheMigrations() {
        shop.runner().run(context -> assertThat(context).hasNotFailed());

        // create-drop, Hibernate's way with such a database, would have dropped them at the end.
        assertThat(shop.tables()).isEqualTo(1);
    }

    @Test
    void startsAgainWithNothingToDo() {
        shop.runner().run(context -> assertThat(ran(context)).hasSize(1));
        shop.runner().run(context -> assertThat(ran(context)).isEmpty());
    }

    @Test
    void validateRefusesWhatIsPendingAndRunsNothing() {
        shop.runner().withPropertyValues("tidemark.startup=validate").run(context -> {
            assertThat(problem(context)).isEqualTo(Code.BEHIND);
            assertThat(context).getFailure().rootCause().hasMessageContaining("upgrade " + Shop.FIRST);
        });
        assertThat(shop.tables()).isZero();

        shop.runner().run(context -> assertThat(context).hasNotFailed());
        shop.runner()
                .withPropertyValues("tidemark.startup=validate")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void waitStartsWhenAnotherHasMigrated() {
        CompletableFuture<Result> migrated = CompletableFuture.supplyAsync(
                () -> Tidemark.of(shop.dataSource())
                        .classLoader(getClass().getClassLoader())
                        .upgrade(),
                CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));
        shop.runner()
                .withPropertyValues("tidemark.startup=wait", "tidemark.wait-interval=50ms")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(ran(context)).isEmpty();
                    assertThat(context.getBean(Customers.class).count()).isZero();
                });
        assertThat(migrated.join().steps()).hasSize(1);
    }

    @Test
    void waitGivesUpInTime() {
        shop.runner()
                .withPropertyValues(
                        "tidemark.startup=wait", "tidemark.wait-interval=50ms", "tidemark.wait-timeout=200ms")
                .run(context -> assertThat(problem(context)).isEqualTo(Code.BEHIND));
    }

    @Test
    void noneTouchesNothing() {
        shop.runner()
                .withPropertyValues("tidemark.startup=none")
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(shop.tables()).isZero();
    }

    @Test
    void switchedOffThereIsNothing() {
        shop.runner()
                .withPropertyValues("tidemark.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Tidemark.class));
    }

    @Test
    void aTargetIsAsFarAsItGoes() {
        shop.runner()
                .withPropertyValues("tidemark.target=20270101-none")
                .run(context -> assertThat(problem(context)).isEqualTo(Code.UNKNOWN_TARGET));
    }

    @Test
    void aStrategyBeanDoesItInItsOwnWay() {
        shop.runner()
                .withBean(TidemarkStrategy.class, () -> tidemark -> {
                    tidemark.upgrade();
                    return tidemark.downgrade("base");
                })
                .run(context -> assertThat(ran(context)).containsExactly(Shop.FIRST));
        assertThat(shop.tables()).isZero();
    }

    @Test
    void whatADowngradeTouchesIsWrittenIntoTheDirectoryNamed(@TempDir Path directory) {
        shop.runner().withPropertyValues("tidemark.backups=" + directory).run(context -> {
            context.getBean(Customers.class).save(new Customer("Ada Byron", Set.of()));
            assertThat(context.getBean(Tidemark.class).downgrade("base").backups())
                    .singleElement()
                    .satisfies(file -> assertThat(file).isNotEmptyFile().hasParent(directory));
        });
    }

    @Test
    void anOldVersionStartsBesideANewOneWhereToldTo() {
        shop.runner().run(context -> assertThat(context).hasNotFailed());
        new JdbcTemplate(shop.dataSource())
                .update("insert into tidemark_history (revision, parents, checksum, kind, applied_order, applied_at, duration_ms,"
                        + " applied_by, compatible) values ('20990101-000000-newer', '" + Shop.FIRST
                        + "', 'x', 'sealed', 9, current_timestamp, 1, 'new', 1)");
        shop.runner().run(context -> assertThat(problem(context)).isEqualTo(Code.REVISION_MISSING));
        shop.runner()
                .withPropertyValues("tidemark.accept-newer=true")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aCustomizerHasTheLastWord() {
        shop.runner()
                .withPropertyValues("tidemark.app=said")
                .withBean(TidemarkCustomizer.class, () -> tidemark -> tidemark.app("customized"))
                .run(context -> assertThat(context.getBean(Tidemark.class).history())
                        .singleElement()
                        .satisfies(row -> assertThat(row.app()).isEqualTo("customized")));
    }

    private static List<String> ran(AssertableApplicationContext context) {
        return context.getBean(TidemarkInitializer.class).result().steps().stream()
                .map(Result.Done::revision)
                .toList();
    }

    static Code problem(AssertableApplicationContext context) {
        Throwable failure = context.getStartupFailure();
        while (failure != null && !(failure instanceof TidemarkException)) {
            failure = failure.getCause();
        }
        assertThat(failure).as("the reason of %s", context.getStartupFailure()).isNotNull();
        return ((TidemarkException) failure).problem().code();
    }
}
