package dev.tidemark.processor.hibernate;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import java.util.List;
import org.hibernate.boot.MetadataBuilder;
import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.jspecify.annotations.Nullable;

/** Puts the naming that the option asks for into Hibernate. */
final class Naming {
    /** The physical strategies of Spring Boot 4 and 3; Hibernate has the one or the other. */
    private static final List<String> SPRING = List.of(
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");

    private Naming() {}

    static void apply(String naming, ClassLoader loader, MetadataBuilder builder) {
        switch (naming) {
            case "jpa" -> {}
            case "spring" -> {
                builder.applyImplicitNamingStrategy(new SpringImplicitNaming());
                builder.applyPhysicalNamingStrategy((PhysicalNamingStrategy) spring(loader));
            }
            default -> strategy(make(naming, loader), naming, builder);
        }
    }

    private static void strategy(Object strategy, String naming, MetadataBuilder builder) {
        boolean physical = strategy instanceof PhysicalNamingStrategy;
        if (strategy instanceof PhysicalNamingStrategy names) {
            builder.applyPhysicalNamingStrategy(names);
        }
        if (strategy instanceof ImplicitNamingStrategy names) {
            builder.applyImplicitNamingStrategy(names);
        } else if (!physical) {
            throw bad(naming, "it is neither a PhysicalNamingStrategy nor an ImplicitNamingStrategy", null);
        }
    }

    private static Object spring(ClassLoader loader) {
        return make(
                loader.getResource(SPRING.get(0).replace('.', '/') + ".class") != null ? SPRING.get(0) : SPRING.get(1),
                loader);
    }

    private static Object make(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw bad(name, "there is no class of that name", e);
        } catch (ReflectiveOperationException e) {
            throw bad(name, "it cannot be made with a constructor that takes nothing (" + e + ")", e);
        }
    }

    private static TidemarkException bad(String naming, String why, @Nullable Throwable cause) {
        return new TidemarkException(
                new Problem(
                        Code.BAD_OPTION,
                        "tidemark.naming=" + naming,
                        "The naming strategy cannot be used: " + why + ". Say jpa, spring, or the class of a strategy"
                                + " on the processor path."),
                cause);
    }
}
