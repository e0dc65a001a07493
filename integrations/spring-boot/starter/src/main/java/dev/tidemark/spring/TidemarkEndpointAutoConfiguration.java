package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The endpoint, where Actuator is there and it is exposed. */
@AutoConfiguration(after = TidemarkAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(TidemarkEndpoint.class)
@ConditionalOnBean(Tidemark.class)
public final class TidemarkEndpointAutoConfiguration {
    TidemarkEndpointAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    static TidemarkEndpoint tidemarkEndpoint(ApplicationContext context) {
        return new TidemarkEndpoint(context);
    }
}
