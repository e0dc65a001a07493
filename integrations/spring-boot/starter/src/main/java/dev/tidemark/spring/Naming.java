package dev.tidemark.spring;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * How Hibernate names tables and columns.
 *
 * @param physical {@code spring}, {@code jpa}, or the class of a strategy
 * @param implicit the same, for names that no annotation says
 */
record Naming(String physical, String implicit) {
    static final String PHYSICAL = "hibernate.physical_naming_strategy";
    static final String IMPLICIT = "hibernate.implicit_naming_strategy";

    private static final String STRATEGIES = "org.hibernate.boot.model.naming.";

    /** Spring Boot's physical strategy with Hibernate 7. */
    private static final String SNAKE_CASE = STRATEGIES + "PhysicalNamingStrategySnakeCaseImpl";

    /** The same with Hibernate 6. */
    private static final String CAMEL_CASE = STRATEGIES + "CamelCaseToUnderscoresNamingStrategy";

    private static final String SPRING = "spring";
    private static final String JPA = "jpa";

    /** What the strategies' class names, or null for Spring Boot's own, come to. */
    static Naming ofApplication(@Nullable String physical, @Nullable String implicit) {
        return new Naming(physical == null ? SPRING : word(physical), implicit == null ? SPRING : word(implicit));
    }

    /** What the settings of an entity manager factory come to: classes, instances or their names. */
    static Naming ofFactory(@Nullable Object physical, @Nullable Object implicit) {
        return new Naming(ofStrategy(physical), ofStrategy(implicit));
    }

    private static String ofStrategy(@Nullable Object strategy) {
        if (strategy == null) {
            return JPA;
        }
        if (strategy instanceof String name) {
            return word(name);
        }
        return word((strategy instanceof Class<?> type ? type : strategy.getClass()).getName());
    }

    /** What the compile went by, as the index has it. */
    static Naming ofCompile(SortedMap<String, String> settings, @Nullable ClassLoader loader) {
        String option = settings.getOrDefault("naming", JPA);
        if (option.equals(SPRING)) {
            return new Naming(SPRING, SPRING);
        }
        String physical = word(settings.getOrDefault(PHYSICAL, JPA));
        String implicit = word(settings.getOrDefault(IMPLICIT, JPA));
        if (option.equals(JPA)) {
            return new Naming(physical, implicit);
        }
        boolean isImplicit = is(option, "ImplicitNamingStrategy", loader);
        boolean isPhysical = is(option, "PhysicalNamingStrategy", loader) || !isImplicit;
        return new Naming(isPhysical ? word(option) : physical, isImplicit ? word(option) : implicit);
    }

    private static boolean is(String name, String strategy, @Nullable ClassLoader loader) {
        try {
            Class<?> type = ClassUtils.forName(STRATEGIES + strategy, loader);
            return type.isAssignableFrom(ClassUtils.forName(name, loader));
        } catch (ClassNotFoundException | LinkageError onlyOnTheProcessorPath) {
            return false;
        }
    }

    private static String word(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "SpringImplicitNamingStrategy",
                    "SpringImplicitNaming",
                    "CamelCaseToUnderscoresNamingStrategy",
                    "PhysicalNamingStrategySnakeCaseImpl" -> SPRING;
            case "ImplicitNamingStrategyJpaCompliantImpl", "PhysicalNamingStrategyStandardImpl", "default", JPA -> JPA;
            default -> name;
        };
    }

    /** The options of the compile that ask for it, a line each. */
    String options() {
        if (physical.equals(implicit)) {
            return "-Atidemark.naming=" + physical;
        }
        boolean isOne = physical.equals(JPA) || implicit.equals(JPA);
        if (isOne && !physical.equals(SPRING) && !implicit.equals(SPRING)) {
            return "-Atidemark.naming=" + (physical.equals(JPA) ? implicit : physical);
        }
        return "-Atidemark.naming=jpa\n    -Atidemark." + PHYSICAL + "="
                + switch (physical) {
                    case SPRING ->
                        ClassUtils.isPresent(SNAKE_CASE, Naming.class.getClassLoader()) ? SNAKE_CASE : CAMEL_CASE;
                    case JPA -> STRATEGIES + "PhysicalNamingStrategyStandardImpl";
                    default -> physical;
                }
                + "\n    -Atidemark." + IMPLICIT + "="
                + switch (implicit) {
                    case SPRING -> "dev.tidemark.processor.hibernate.SpringImplicitNaming";
                    case JPA -> STRATEGIES + "ImplicitNamingStrategyJpaCompliantImpl";
                    default -> implicit;
                };
    }

    @Override
    public String toString() {
        return physical.equals(implicit) ? physical : physical + " and " + implicit;
    }
}
