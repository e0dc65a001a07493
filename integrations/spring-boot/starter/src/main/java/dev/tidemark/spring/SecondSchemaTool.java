package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.env.Environment;

/** Warns where Hibernate has been told to change the tables too. */
final class SecondSchemaTool implements Precondition {
    private static final Set<String> HARMLESS = Set.of("none", "validate", "false", "");

    private final Environment environment;
    private final Log log = LogFactory.getLog(SecondSchemaTool.class);

    SecondSchemaTool(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void require(Tidemark tidemark) {
        Map<String, String> properties = new TreeMap<>();
        JpaProperties.of(environment).forEach((name, value) -> {
            if (name.equals("hibernate.hbm2ddl.auto") || name.endsWith("schema-generation.database.action")) {
                properties.put("spring.jpa.properties." + name, value);
            }
        });
        for (String name : new String[] {"spring.jpa.hibernate.ddl-auto", "spring.jpa.generate-ddl"}) {
            properties.put(name, environment.getProperty(name, ""));
        }
        properties.forEach((name, value) -> {
            if (!HARMLESS.contains(value)) {
                log.warn("WARNING: " + name + "=" + value
                        + " lets Hibernate change the tables of which Tidemark keeps the"
                        + " history; what it changes is in no migration, and create or drop destroy rows. Say"
                        + " spring.jpa.hibernate.ddl-auto=validate, or none.");
            }
        });
    }
}
