package dev.tidemark.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** The health, as this Spring Boot asks for it. */
class HealthTest {
    private final Shop shop = Shop.anew();

    @Test
    void upWithNothingPending() {
        shop.runner().run(context -> {
            Health health = context.getBean("tidemarkHealthIndicator", HealthIndicator.class)
                    .health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("current", List.of(Shop.FIRST))
                    .doesNotContainKey("drift");
        });
    }

    @Test
    void downWhilePendingAndWithDriftWhenAsked() {
        shop.runner()
                .withPropertyValues("tidemark.startup=none", "management.health.tidemark.drift=true")
                .run(context -> {
                    Health health = context.getBean("tidemarkHealthIndicator", HealthIndicator.class)
                            .health();
                    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
                    assertThat(health.getDetails()).containsKey("drift");
                });
    }
}
