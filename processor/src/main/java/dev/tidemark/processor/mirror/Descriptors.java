package dev.tidemark.processor.mirror;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types as class files write them: names, descriptors and generic signatures. */
final class Descriptors {
    static final String OBJECT = "java/lang/Object";

    private final Elements elements;
    private final Types types;

    Descriptors(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** {@code com/acme/Order$Line}. */
    String internalName(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/');
    }

    /** The class behind a type's erasure; Object where it does not exist (yet). */
    String internalName(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return erased.getKind() == TypeKind.DECLARED && types.asElement(erased) instanceof TypeElement element
                ? internalName(element)
                : OBJECT;
    }

    String descriptor(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case INT -> "I";
            case LONG -> "J";
            case CHAR -> "C";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) type).getComponentType());
            default -> erasedDescriptor(type);
        };
    }

    private String erasedDescriptor(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return erased.getKind() == TypeKind.ARRAY ? descriptor(erased) : "L" + internalName(erased) + ";";
    }

    /** A method's descriptor; a constructor of an inner class takes its outer instance first. */
    String descriptor(ExecutableElement method) {
        StringBuilder text = new StringBuilder("(");
        if (method.getKind() == ElementKind.CONSTRUCTOR
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getEnclosingElement() instanceof TypeElement outer
                && !owner.getModifiers().contains(Modifier.STATIC)) {
            text.append('L').append(internalName(outer)).append(';');
        }
        for (VariableElement parameter : method.getParameters()) {
            text.append(descriptor(parameter.asType()));
        }
        return text.append(')').append(descriptor(method.getReturnType())).toString();
    }

    String signature(TypeElement type) {
        StringBuilder text = new StringBuilder(parameters(type.getTypeParameters()));
        TypeMirror superclass = type.getSuperclass();
        text.append(superclass.getKind() == TypeKind.NONE ? "L" + OBJECT + ";" : signature(superclass));
        type.getInterfaces().forEach(each -> text.append(signature(each)));
        return text.toString();
    }

    String signature(ExecutableElement method) {
        StringBuilder text = new StringBuilder(parameters(method.getTypeParameters())).append('(');
        method.getParameters().forEach(each -> text.append(signature(each.asType())));
        return text.append(')').append(signature(method.getReturnType())).toString();
    }

    private String parameters(List<? extends TypeParameterElement> parameters) {
        if (parameters.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("<");
        for (TypeParameterElement parameter : parameters) {
            text.append(parameter.getSimpleName());
            boolean first = true;
            for (TypeMirror bound : parameter.getBounds()) {
                boolean isInterface = types.asElement(bound) instanceof TypeElement element
                        && element.getKind().isInterface();
                text.append(first && isInterface ? "::" : ":").append(signature(bound));
                first = false;
            }
        }
        return text.append('>').toString();
    }

    String signature(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> "T" + ((TypeVariable) type).asElement().getSimpleName() + ";";
            case ARRAY -> "[" + signature(((ArrayType) type).getComponentType());
            case DECLARED -> declared((DeclaredType) type);
            default -> descriptor(type);
        };
    }

    private String declared(DeclaredType type) {
        StringBuilder text = new StringBuilder("L").append(internalName(type));
        if (!type.getTypeArguments().isEmpty()) {
            text.append('<');
            type.getTypeArguments().forEach(each -> text.append(argument(each)));
            text.append('>');
        }
        return text.append(';').toString();
    }

    private String argument(TypeMirror type) {
        if (!(type instanceof WildcardType wildcard)) {
            return signature(type);
        }
        if (wildcard.getExtendsBound() != null) {
            return "+" + signature(wildcard.getExtendsBound());
        }
        return wildcard.getSuperBound() == null ? "*" : "-" + signature(wildcard.getSuperBound());
    }
}
