package dev.tidemark.spring;

import dev.tidemark.engine.Result;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Timers of what ran, where Micrometer is there. */
@AutoConfiguration(after = TidemarkAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(TidemarkInitializer.class)
public final class TidemarkMetricsAutoConfiguration {
    TidemarkMetricsAutoConfiguration() {}

    /** A binder, for the registry comes into being long after the database was migrated. */
    @Bean
    static MeterBinder tidemarkMetrics(TidemarkInitializer initializer) {
        return registry -> initializer.result().steps().forEach(step -> record(step, registry));
    }

    private static void record(Result.Done step, MeterRegistry registry) {
        Timer.builder("tidemark.revisions")
                .description("What ran on the database when the application started")
                .tag("action", step.action().name().toLowerCase(Locale.ROOT))
                .tag("revision", step.revision())
                .register(registry)
                .record(step.duration());
    }
}
