package dev.tidemark.spring;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Spring Boot that beans which use the database come after {@link TidemarkInitializer}. */
final class TidemarkInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {
    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(TidemarkInitializer.class);
    }

    /** After Flyway and Liquibase, whose history may have to be whole before it is taken over; before SQL scripts. */
    @Override
    public int getOrder() {
        return 2;
    }
}
