package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** The health indicator, as Spring Boot 3 knows it. */
@AutoConfiguration(
        after = TidemarkAutoConfiguration.class,
        beforeName = "org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration")
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("tidemark")
@ConditionalOnBean(TidemarkInitializer.class)
@ConditionalOnSingleCandidate(Tidemark.class)
public final class Boot3HealthAutoConfiguration {
    Boot3HealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "tidemarkHealthIndicator")
    static HealthIndicator tidemarkHealthIndicator(
            Tidemark tidemark, @Value("${management.health.tidemark.drift:false}") boolean drift) {
        return new Indicator(tidemark, drift);
    }

    private static final class Indicator extends AbstractHealthIndicator {
        private final Tidemark tidemark;
        private final boolean drift;

        Indicator(Tidemark tidemark, boolean drift) {
            super("The database could not be asked for its revisions");
            this.tidemark = tidemark;
            this.drift = drift;
        }

        @Override
        protected void doHealthCheck(Health.Builder builder) {
            DatabaseHealth health = DatabaseHealth.of(tidemark, drift);
            (health.up() ? builder.up() : builder.down()).withDetails(health.details());
        }
    }
}
