package dev.tidemark.processor.mirror;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** The types that the mapped ones depend on, by name, apart from those of Java, Jakarta and Hibernate. */
final class Reachable {
    private final SortedMap<String, TypeElement> found = new TreeMap<>();

    private Reachable() {}

    static SortedMap<String, TypeElement> from(Collection<TypeElement> mapped) {
        Reachable reachable = new Reachable();
        mapped.forEach(reachable::visit);
        return reachable.found;
    }

    private void visit(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (isPlatform(name) || found.put(name, type) != null) {
            return;
        }
        if (type.getEnclosingElement() instanceof TypeElement outer) {
            visit(outer);
        }
        visit(type.getSuperclass());
        type.getInterfaces().forEach(this::visit);
        annotations(type);
        for (Element member : type.getEnclosedElements()) {
            annotations(member);
            if (member instanceof ExecutableElement method) {
                visit(method.getReturnType());
            } else if (!(member instanceof TypeElement)) {
                visit(member.asType());
            }
        }
    }

    private static boolean isPlatform(String name) {
        return name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jakarta.")
                || name.startsWith("org.hibernate.");
    }

    private void visit(TypeMirror type) {
        if (type instanceof ArrayType array) {
            visit(array.getComponentType());
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            visit(wildcard.getExtendsBound());
        } else if (type instanceof DeclaredType declared && !(type instanceof TypeVariable)) {
            if (declared.asElement() instanceof TypeElement element) {
                visit(element);
            }
            declared.getTypeArguments().forEach(this::visit);
        }
    }

    private void annotations(Element element) {
        element.getAnnotationMirrors().forEach(this::annotation);
    }

    private void annotation(AnnotationMirror annotation) {
        visit(annotation.getAnnotationType());
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            value(entry.getValue().getValue());
        }
    }

    private void value(Object value) {
        if (value instanceof TypeMirror type) {
            visit(type);
        } else if (value instanceof AnnotationMirror nested) {
            annotation(nested);
        } else if (value instanceof Collection<?> list) {
            list.forEach(each -> value(((AnnotationValue) each).getValue()));
        }
    }
}
