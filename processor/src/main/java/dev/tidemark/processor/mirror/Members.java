package dev.tidemark.processor.mirror;

import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the elements that places name. */
final class Members {
    private final Elements elements;
    private final Types types;

    Members(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    @Nullable
    Element element(String place) {
        int hash = place.indexOf('#');
        String typeName = hash < 0 ? place : place.substring(0, hash);
        TypeElement type = BinaryNames.type(typeName, elements);
        if (type == null || hash < 0) {
            return type;
        }
        Element found = type;
        TypeMirror owner = type.asType();
        for (String name : place.substring(hash + 1).split("\\.", -1)) {
            Element member = member(owner, name);
            if (member == null) {
                // A step that is no property, such as the element of a collection: stay where we are.
                continue;
            }
            found = member;
            TypeMirror memberType = types.asMemberOf((DeclaredType) owner, member);
            owner = content(memberType instanceof ExecutableType method ? method.getReturnType() : memberType);
            if (!(owner instanceof DeclaredType)) {
                break;
            }
        }
        return found;
    }

    /** What a collection or map holds, else the type itself. */
    private TypeMirror content(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()
                && declared.toString().startsWith("java.util.")) {
            return declared.getTypeArguments().get(declared.getTypeArguments().size() - 1);
        }
        return type;
    }

    /** The field of the property, or its getter, in the type or a supertype. */
    private @Nullable Element member(TypeMirror type, String property) {
        if (!(types.asElement(type) instanceof TypeElement element)) {
            return null;
        }
        Element getter = null;
        for (Element member : element.getEnclosedElements()) {
            if (member.getModifiers().contains(Modifier.STATIC)) {
                continue;
            }
            if (member.getKind() == ElementKind.FIELD && member.getSimpleName().contentEquals(property)) {
                return member;
            }
            if (member instanceof ExecutableElement method && isGetter(method, property)) {
                getter = member;
            }
        }
        if (getter != null) {
            return getter;
        }
        for (TypeMirror supertype : types.directSupertypes(type)) {
            Element inherited = member(supertype, property);
            if (inherited != null) {
                return inherited;
            }
        }
        return null;
    }

    private static boolean isGetter(ExecutableElement method, String property) {
        if (property.isEmpty()) {
            return false;
        }
        String name = method.getSimpleName().toString();
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return method.getParameters().isEmpty() && (name.equals("get" + capital) || name.equals("is" + capital));
    }
}
