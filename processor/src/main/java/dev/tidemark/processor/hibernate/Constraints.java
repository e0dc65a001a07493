package dev.tidemark.processor.hibernate;

import dev.tidemark.processor.mirror.Mirrors;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.MappingException;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.SingleTableSubclass;
import org.jspecify.annotations.Nullable;

/**
 * What Hibernate makes of constraints when an application with a validation provider starts: NOT NULL, lengths, digits,
 * checks. It does so with the provider, for which there is no room here; the rules are its own.
 */
final class Constraints {
    /** Hibernate's setting; without it, constraints count where there is a provider on the class path. */
    private static final String SETTING = "hibernate.validator.apply_to_ddl";

    private static final String JAKARTA = "jakarta.validation.constraints.";
    private static final Set<String> NOT_NULL = Set.of(JAKARTA + "NotNull", JAKARTA + "NotEmpty", JAKARTA + "NotBlank");

    private final Dialect dialect;

    private Constraints(Dialect dialect) {
        this.dialect = dialect;
    }

    static void apply(Metadata metadata, Map<String, String> settings, ClassLoader loader) {
        String setting = settings.get(SETTING);
        if (setting == null ? haveProvider(loader) : Boolean.parseBoolean(setting)) {
            Constraints constraints = new Constraints(metadata.getDatabase().getDialect());
            for (PersistentClass entity : metadata.getEntityBindings()) {
                if (entity.getClassName() != null) {
                    constraints.apply("", entity, entity.getMappedClass(), true);
                }
            }
        }
    }

    private static boolean haveProvider(ClassLoader loader) {
        try {
            Class.forName(Mirrors.VALIDATION, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }

    private void apply(String prefix, PersistentClass entity, Class<?> type, boolean mayBeNotNull) {
        Map<String, List<AnnotatedElement>> members = new TreeMap<>();
        members(type, members);
        members.forEach((name, places) -> {
            Property property = property(entity, prefix + name);
            List<Constraint> found = places.stream()
                    .flatMap(each -> Constraint.at(each).stream())
                    .toList();
            boolean isCascaded = places.stream().anyMatch(Constraints::isCascaded);
            if (property == null || (found.isEmpty() && !isCascaded)) {
                return;
            }
            boolean isText = places.stream().anyMatch(each -> String.class.equals(type(each)));
            boolean isNotNull = apply(found, property, isText, mayBeNotNull, false);
            if (property.isComposite() && isCascaded && property.getValue() instanceof Component component) {
                apply(prefix + name + ".", entity, component.getComponentClass(), mayBeNotNull && isNotNull);
            }
        });
    }

    private boolean apply(
            List<Constraint> constraints, Property property, boolean isText, boolean mayBeNotNull, boolean isAny) {
        boolean isNotNull = false;
        boolean isFirst = true;
        for (Constraint constraint : constraints) {
            boolean says = mayBeNotNull && NOT_NULL.contains(constraint.type());
            property.getSelectables().forEach(selectable -> {
                if (selectable instanceof Column column) {
                    apply(constraint, column, isText);
                }
            });
            says |= apply(constraint.composing(), property, isText, mayBeNotNull, constraint.isAny());
            isNotNull = isFirst ? says : isAny ? isNotNull && says : isNotNull || says;
            isFirst = false;
        }
        if (isNotNull) {
            notNull(property);
        }
        return isNotNull;
    }

    private void apply(Constraint constraint, Column column, boolean isText) {
        switch (constraint.type()) {
            case JAKARTA + "Min" -> check(column, ">=" + constraint.number("value"));
            case JAKARTA + "Max" -> check(column, "<=" + constraint.number("value"));
            case JAKARTA + "Digits" -> {
                column.setPrecision((int) (constraint.number("integer") + constraint.number("fraction")));
                column.setScale((int) constraint.number("fraction"));
            }
            case JAKARTA + "Size", "org.hibernate.validator.constraints.Length" -> {
                if (isText && constraint.number("max") < Integer.MAX_VALUE) {
                    column.setLength((int) constraint.number("max"));
                }
            }
            default -> {}
        }
    }

    private void check(Column column, String limit) {
        String condition = column.getQuotedName(dialect) + limit;
        if (column.getCheckConstraints().stream()
                .noneMatch(each -> each.getConstraint().equalsIgnoreCase(condition))) {
            column.addCheckConstraint(new CheckConstraint(condition));
        }
    }

    private static void notNull(Property property) {
        if (!(property.getPersistentClass() instanceof SingleTableSubclass) && !property.isComposite()) {
            property.getSelectables().forEach(selectable -> {
                if (selectable instanceof Column column) {
                    column.setNullable(false);
                }
            });
        }
        property.setOptional(false);
    }

    private static @Nullable Property property(PersistentClass entity, String path) {
        try {
            return entity.getRecursiveProperty(path);
        } catch (MappingException notMapped) {
            return null;
        }
    }

    /** The fields and getters of the type and all above it, by property. */
    private static void members(@Nullable Class<?> type, Map<String, List<AnnotatedElement>> found) {
        if (type == null || type == Object.class) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                found.computeIfAbsent(field.getName(), any -> new ArrayList<>()).add(field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            String name = property(method);
            if (!name.isEmpty() && !method.isBridge()) {
                found.computeIfAbsent(name, any -> new ArrayList<>()).add(method);
            }
        }
        members(type.getSuperclass(), found);
        for (Class<?> each : type.getInterfaces()) {
            members(each, found);
        }
    }

    private static String property(Method method) {
        String name = method.getName();
        int start = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : name.length();
        return method.getParameterCount() > 0 || Modifier.isStatic(method.getModifiers()) || start >= name.length()
                ? ""
                : name.substring(start, start + 1).toLowerCase(Locale.ROOT) + name.substring(start + 1);
    }

    private static boolean isCascaded(AnnotatedElement member) {
        return List.of(member.getAnnotations()).stream()
                .anyMatch(each -> each.annotationType().getName().equals("jakarta.validation.Valid"));
    }

    private static Class<?> type(AnnotatedElement member) {
        return member instanceof Method method ? method.getReturnType() : ((Field) member).getType();
    }
}
