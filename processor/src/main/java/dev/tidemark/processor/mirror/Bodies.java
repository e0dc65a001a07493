package dev.tidemark.processor.mirror;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code in mirrors: constructors that call their superclass's, and methods that do nothing. */
final class Bodies {
    private static final String EXCEPTION = Type.getInternalName(BodilessException.class);

    private final Descriptors descriptors;

    Bodies(Descriptors descriptors) {
        this.descriptors = descriptors;
    }

    void construct(TypeElement type, MethodVisitor code) {
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        String descriptor = "()V";
        String superclass = Descriptors.OBJECT;
        if (type.getSuperclass() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement parent) {
            superclass = descriptors.internalName(parent);
            descriptor = shortest(parent).map(descriptors::descriptor).orElse(descriptor);
        }
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            zero(argument, code);
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, superclass, "<init>", descriptor, false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
    }

    /** The constructor with the fewest parameters that a subclass may call. */
    private static Optional<ExecutableElement> shortest(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        return constructors.stream()
                .min(Comparator.comparing(
                                (ExecutableElement each) -> each.getModifiers().contains(Modifier.PRIVATE))
                        .thenComparing(each -> each.getParameters().size()));
    }

    private static void zero(Type type, MethodVisitor code) {
        switch (type.getSort()) {
            case Type.LONG -> code.visitInsn(Opcodes.LCONST_0);
            case Type.FLOAT -> code.visitInsn(Opcodes.FCONST_0);
            case Type.DOUBLE -> code.visitInsn(Opcodes.DCONST_0);
            case Type.OBJECT, Type.ARRAY -> code.visitInsn(Opcodes.ACONST_NULL);
            default -> code.visitInsn(Opcodes.ICONST_0);
        }
    }

    /**
     * The body of a method: it refuses to run. A converter's answers null instead, for Hibernate asks it which values an
     * enum or boolean has in the database, to check them; it can do without.
     */
    void write(TypeElement type, ExecutableElement method, MethodVisitor code) {
        boolean isConversion = method.getSimpleName().contentEquals("convertToDatabaseColumn")
                && method.getParameters().size() == 1
                && !method.getReturnType().getKind().isPrimitive();
        if (!isConversion) {
            refuse(type, method, code);
            return;
        }
        code.visitCode();
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
    }

    private static void refuse(TypeElement type, ExecutableElement method, MethodVisitor code) {
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, EXCEPTION);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(type.getQualifiedName() + "#" + method.getSimpleName());
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, EXCEPTION, "<init>", "(Ljava/lang/String;)V", false);
        code.visitInsn(Opcodes.ATHROW);
        code.visitMaxs(0, 0);
    }

    static boolean isInstanceMethod(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }
}
