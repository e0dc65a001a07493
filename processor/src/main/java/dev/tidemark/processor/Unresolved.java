package dev.tidemark.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * The search for types that sources name and that do not exist: another processor may still write them, else the compiler
 * itself refuses the source. Of class files nothing is asked; a library may name what is not on this class path.
 */
final class Unresolved {
    private final Shown shown;
    private final Set<TypeElement> seen = new HashSet<>();

    private Unresolved(Shown shown) {
        this.shown = shown;
    }

    /** Whether one of these types, or a type among the sources that they lead to, names one that is missing. */
    static boolean isIn(Collection<TypeElement> types, Shown shown) {
        Unresolved unresolved = new Unresolved(shown);
        return types.stream().anyMatch(unresolved::type);
    }

    private boolean type(TypeElement type) {
        if (!shown.contains(type) || !seen.add(type)) {
            return false;
        }
        return named(type.getSuperclass())
                || type.getInterfaces().stream().anyMatch(this::named)
                || annotations(type)
                || type.getEnclosedElements().stream().anyMatch(this::member);
    }

    private boolean member(Element member) {
        if (member instanceof ExecutableElement method) {
            return annotations(method) || named(method.getReturnType());
        }
        boolean isField = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.RECORD_COMPONENT;
        return isField && (annotations(member) || named(member.asType()));
    }

    private boolean named(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return named(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null && named(wildcard.getExtendsBound());
        }
        return type.getKind() == TypeKind.DECLARED
                && type instanceof DeclaredType declared
                && (type((TypeElement) declared.asElement())
                        || declared.getTypeArguments().stream().anyMatch(this::named));
    }

    private boolean annotations(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(this::annotation);
    }

    private boolean annotation(AnnotationMirror annotation) {
        return annotation.getAnnotationType().getKind() == TypeKind.ERROR
                || annotation.getElementValues().values().stream().anyMatch(this::value);
    }

    /** In place of a class that is missing, javac has the text {@code <error>}. */
    private boolean value(AnnotationValue annotationValue) {
        Object value = annotationValue.getValue();
        if (value instanceof TypeMirror type) {
            return named(type);
        }
        if (value instanceof AnnotationMirror nested) {
            return annotation(nested);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().anyMatch(each -> value((AnnotationValue) each));
        }
        return "<error>".equals(value);
    }
}
