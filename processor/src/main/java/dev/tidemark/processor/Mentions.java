package dev.tidemark.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The members whose annotations, or whose annotations' annotations, name a class: a type of their own, or a converter. */
final class Mentions {
    private final String className;
    private final Set<Element> seen = new HashSet<>();

    private Mentions(String className) {
        this.className = className;
    }

    /** The name of the first property of the type that names the class by its qualified name; empty for the type; or null. */
    static @Nullable String property(TypeElement type, String className) {
        Mentions mentions = new Mentions(className);
        for (Element member : type.getEnclosedElements()) {
            boolean isProperty = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
            if (isProperty && mentions.isOn(member)) {
                return property(member);
            }
        }
        return mentions.isOn(type) ? "" : null;
    }

    private static String property(Element member) {
        String name = member.getSimpleName().toString();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        return member.getKind() == ElementKind.FIELD || prefix == 0 || prefix == name.length()
                ? name
                : name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT) + name.substring(prefix + 1);
    }

    private boolean isOn(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(this::isIn);
    }

    private boolean isIn(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        // One that was seen before had no mention, or the search would be over; and an annotation may bear itself.
        return annotation.getElementValues().values().stream().anyMatch(this::isValue)
                || (seen.add(type) && isOn(type));
    }

    private boolean isValue(AnnotationValue annotationValue) {
        Object value = annotationValue.getValue();
        if (value instanceof AnnotationMirror nested) {
            return isIn(nested);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(each -> isValue((AnnotationValue) each));
        }
        return value instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(className);
    }
}
