package dev.tidemark.processor.hibernate;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of Jakarta Validation at a member. Its classes are those of the sources' class path, so all goes by names.
 *
 * @param type the annotation's class
 * @param composing the constraints that it consists of
 * @param isAny whether it is enough that one of those holds
 */
record Constraint(String type, Map<String, Object> attributes, List<Constraint> composing, boolean isAny) {
    private static final String JAKARTA = "jakarta.validation.";

    /** The constraints of the default group at the member. */
    static List<Constraint> at(AnnotatedElement member) {
        return annotations(member).stream()
                .map(each -> of(each, attributes(each)))
                .filter(Constraint::isOfDefaultGroup)
                .toList();
    }

    long number(String attribute) {
        return attributes.get(attribute) instanceof Number number ? number.longValue() : 0;
    }

    private boolean isOfDefaultGroup() {
        return !(attributes.get("groups") instanceof Class<?>[] groups)
                || groups.length == 0
                || List.of(groups).stream().anyMatch(each -> each.getName().equals(JAKARTA + "groups.Default"));
    }

    private static Constraint of(Annotation annotation, Map<String, Object> attributes) {
        Class<?> type = annotation.annotationType();
        List<Constraint> composing = new ArrayList<>();
        for (Annotation part : annotations(type)) {
            Map<String, Object> overridden = attributes(part);
            for (Method attribute : type.getDeclaredMethods()) {
                for (Annotation override : repeated(attribute, JAKARTA + "OverridesAttribute")) {
                    Map<String, Object> says = attributes(override);
                    if (part.annotationType().equals(says.get("constraint"))) {
                        Object name = says.get("name");
                        Object value = attributes.get(attribute.getName());
                        if (value != null) {
                            overridden.put(
                                    "".equals(name) || name == null ? attribute.getName() : name.toString(), value);
                        }
                    }
                }
            }
            composing.add(of(part, overridden));
        }
        boolean isAny = repeated(type, "org.hibernate.validator.constraints.ConstraintComposition").stream()
                .anyMatch(each -> "OR".equals(String.valueOf(attributes(each).get("value"))));
        return new Constraint(type.getName(), attributes, composing, isAny && composing.size() > 1);
    }

    private static List<Annotation> annotations(AnnotatedElement element) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (isConstraint(annotation.annotationType())) {
                found.add(annotation);
            } else {
                found.addAll(contained(annotation).stream()
                        .filter(each -> isConstraint(each.annotationType()))
                        .toList());
            }
        }
        return found;
    }

    /** The annotations of this class name, alone or in a container. */
    private static List<Annotation> repeated(AnnotatedElement element, String type) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            found.add(annotation);
            found.addAll(contained(annotation));
        }
        found.removeIf(each -> !each.annotationType().getName().equals(type));
        return found;
    }

    private static List<Annotation> contained(Annotation container) {
        return attributes(container).get("value") instanceof Annotation[] several ? List.of(several) : List.of();
    }

    private static boolean isConstraint(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().getName().equals(JAKARTA + "Constraint")) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> attributes(Annotation annotation) {
        Map<String, Object> attributes = new TreeMap<>();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            @Nullable Object value = value(annotation, attribute);
            if (value != null) {
                attributes.put(attribute.getName(), value);
            }
        }
        return attributes;
    }

    private static @Nullable Object value(Annotation annotation, Method attribute) {
        try {
            attribute.setAccessible(true);
            return attribute.getParameterCount() == 0 ? attribute.invoke(annotation) : null;
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            // A platform's annotation that no one may look into is no constraint.
            return null;
        }
    }
}
