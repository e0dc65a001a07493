package dev.tidemark.spring;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What {@code spring.jpa.properties} says to Hibernate itself. */
final class JpaProperties {
    private JpaProperties() {}

    static Map<String, String> of(Environment environment) {
        return Binder.get(environment)
                .bind("spring.jpa.properties", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
    }
}
