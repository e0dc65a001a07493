package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.snapshot.RevisionIndex;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.io.ClassPathResource;

/** What operations see. */
class ActuatorTest {
    private final Shop shop = Shop.anew();

    @Test
    void theEndpointTellsWhereTheDatabaseStands() {
        shop.runner()
                .withPropertyValues("management.endpoints.web.exposure.include=tidemark")
                .run(context -> {
                    TidemarkEndpoint.Beans beans = context.getBean(TidemarkEndpoint.class)
                            .tidemark()
                            .contexts()
                            .get(context.getId());
                    TidemarkEndpoint.Database database = beans.tidemarkBeans().get("tidemark");
                    assertThat(database.current()).containsExactly(Shop.FIRST);
                    assertThat(database.heads()).containsExactly(Shop.FIRST);
                    assertThat(database.pending()).isEmpty();
                    assertThat(database.draft()).isEqualTo(Status.Draft.NONE);
                    assertThat(database.revisions())
                            .extracting(TidemarkEndpoint.Applied::id)
                            .containsExactly(Shop.FIRST);
                });
    }

    @Test
    void whatIsNotExposedIsNotThere() {
        shop.runner().run(context -> assertThat(context).doesNotHaveBean(TidemarkEndpoint.class));
    }

    @Test
    void whatRanIsTimed() {
        shop.runner()
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .run(context -> assertThat(context.getBean(MeterRegistry.class)
                                .get("tidemark.revisions")
                                .tags("action", "upgrade", "revision", Shop.FIRST)
                                .timer()
                                .totalTime(TimeUnit.NANOSECONDS))
                        .isPositive());
    }

    @Test
    void healthIsUpWhenNothingIsPending() {
        shop.runner().run(context -> {
            DatabaseHealth health = DatabaseHealth.of(context.getBean(Tidemark.class), true);
            assertThat(health.up()).isTrue();
            assertThat(health.details())
                    .containsEntry("current", List.of(Shop.FIRST))
                    .containsEntry("heads", List.of(Shop.FIRST))
                    .containsEntry("pending", List.of())
                    .containsEntry("draft", Status.Draft.NONE)
                    .containsEntry("drift", List.of());
        });
    }

    @Test
    void healthIsDownWhileAnythingIsPending() {
        shop.runner().withPropertyValues("tidemark.startup=none").run(context -> {
            DatabaseHealth health = DatabaseHealth.of(context.getBean(Tidemark.class), false);
            assertThat(health.up()).isFalse();
            assertThat(health.details()).containsEntry("pending", List.of(Shop.FIRST));
        });
    }

    @Test
    void healthIsUpWhereThereIsNoIndexAndNothingIsDone() {
        shop.runner()
                .withClassLoader(new FilteredClassLoader(new ClassPathResource(RevisionIndex.RESOURCE)))
                .withPropertyValues("tidemark.startup=none")
                .run(context -> {
                    DatabaseHealth health = DatabaseHealth.of(context.getBean(Tidemark.class), false);
                    assertThat(health.up()).isTrue();
                    assertThat(health.details()).containsEntry("index", "none");
                });
    }

    @Test
    void healthIsDownWhereAColumnIsGone() {
        shop.runner().run(context -> {
            try (Connection connection = shop.dataSource().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("alter table customer drop column full_name");
            }
            assertThat(DatabaseHealth.of(context.getBean(Tidemark.class), false).up())
                    .isTrue();
            DatabaseHealth looked = DatabaseHealth.of(context.getBean(Tidemark.class), true);
            assertThat(looked.up()).isFalse();
            assertThat(looked.details().get("drift")).asString().contains("customer.full_name: the column is missing");
        });
    }

    @Test
    void theIndicatorIsThatOfThisSpringBoot() {
        shop.runner().run(context -> assertThat(context).hasBean("tidemarkHealthIndicator"));
        shop.runner()
                .withPropertyValues("management.health.tidemark.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("tidemarkHealthIndicator"));
    }
}
