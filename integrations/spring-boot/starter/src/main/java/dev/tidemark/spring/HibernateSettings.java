package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/**
 * That Hibernate is set up here as it was in the compile, of which the index tells: else the migrations make other names and
 * types than the application asks for. Looked at before anything runs, and so where Hibernate's own set-up does not exist yet;
 * only where that is Spring Boot's, which follows from the environment and a few beans.
 */
final class HibernateSettings implements Precondition {
    private final ConfigurableListableBeanFactory beans;
    private final Environment environment;
    private final ObjectProvider<PhysicalNamingStrategy> physical;
    private final ObjectProvider<ImplicitNamingStrategy> implicit;

    HibernateSettings(
            ConfigurableListableBeanFactory beans,
            Environment environment,
            ObjectProvider<PhysicalNamingStrategy> physical,
            ObjectProvider<ImplicitNamingStrategy> implicit) {
        this.beans = beans;
        this.environment = environment;
        this.physical = physical;
        this.implicit = implicit;
    }

    @Override
    public void require(Tidemark tidemark) {
        if (!isSetUpBySpringBoot()) {
            return;
        }
        Naming naming = Naming.ofApplication(
                name("physical", Naming.PHYSICAL, physical.getIfUnique()),
                name("implicit", Naming.IMPLICIT, implicit.getIfUnique()));
        new SchemaSettings(naming, JpaProperties.of(environment))
                .requireOf(tidemark.index(), beans.getBeanClassLoader(), "nothing has run");
    }

    /** The bean wins, then the property, as in Spring Boot. */
    private @Nullable String name(String kind, String setting, @Nullable Object bean) {
        if (bean != null) {
            return bean.getClass().getName();
        }
        String property = environment.getProperty("spring.jpa.hibernate.naming." + kind + "-strategy");
        return property == null ? JpaProperties.of(environment).get(setting) : property;
    }

    private boolean isSetUpBySpringBoot() {
        String name = "entityManagerFactory";
        if (!beans.containsBeanDefinition(name)) {
            return false;
        }
        String maker = beans.getBeanDefinition(name).getFactoryBeanName();
        return maker != null && maker.endsWith("HibernateJpaConfiguration");
    }
}
