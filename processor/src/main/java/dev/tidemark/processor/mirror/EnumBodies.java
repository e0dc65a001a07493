package dev.tidemark.processor.mirror;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What makes an enum's mirror an enum: its constants are made, and {@code values()} and {@code valueOf} answer. */
final class EnumBodies {
    /** Constants made in one method. */
    private static final int MANY = 1000;

    private static final String CONSTRUCTOR = "(Ljava/lang/String;I)V";

    private final TypeElement type;
    private final String name;
    private final Descriptors descriptors;
    private final EnumeratedValues enumerated;

    EnumBodies(Descriptors descriptors, TypeElement type, EnumeratedValues enumerated) {
        this.type = type;
        this.descriptors = descriptors;
        this.enumerated = enumerated;
        this.name = descriptors.internalName(type);
    }

    /** Whether the method is one that the compiler gives every enum. */
    static boolean writes(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return (name.equals("values") && method.getParameters().isEmpty())
                || (name.equals("valueOf")
                        && method.getParameters().size() == 1
                        && method.getParameters().get(0).asType().toString().equals("java.lang.String"));
    }

    void write(ClassWriter writer) {
        writer.visitField(
                        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC,
                        "$VALUES",
                        "[L" + name + ";",
                        null,
                        null)
                .visitEnd();
        constructor(writer);
        constants(writer);
        values(writer);
        valueOf(writer);
    }

    private static void constructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", CONSTRUCTOR, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.ILOAD, 2);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Enum", "<init>", CONSTRUCTOR, false);
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void constants(ClassWriter writer) {
        List<VariableElement> constants = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        String array = "[L" + name + ";";
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitLdcInsn(constants.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, name);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, "$VALUES", array);
        for (int from = 0; from < constants.size(); from += MANY) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, "$VALUES", array);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, name, "$from" + from, "(" + array + ")V", false);
            make(writer, constants, from);
        }
        for (int i = 0; i < constants.size(); i++) {
            code.visitFieldInsn(Opcodes.GETSTATIC, name, "$VALUES", array);
            code.visitLdcInsn(i);
            code.visitInsn(Opcodes.AALOAD);
            code.visitFieldInsn(
                    Opcodes.PUTSTATIC, name, constants.get(i).getSimpleName().toString(), "L" + name + ";");
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    /** Puts some of the constants into the array: all of a large enum are too much for one method. */
    private void make(ClassWriter writer, List<VariableElement> constants, int from) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
                "$from" + from,
                "([L" + name + ";)V",
                null,
                null);
        Map<String, Object> values = enumerated.read();
        code.visitCode();
        for (int i = from; i < Math.min(from + MANY, constants.size()); i++) {
            String constant = constants.get(i).getSimpleName().toString();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitLdcInsn(i);
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            code.visitLdcInsn(constant);
            code.visitLdcInsn(i);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", CONSTRUCTOR, false);
            if (values.containsKey(constant)) {
                VariableElement field = enumerated.field().orElseThrow();
                code.visitInsn(Opcodes.DUP);
                code.visitLdcInsn(values.get(constant));
                code.visitFieldInsn(
                        Opcodes.PUTFIELD,
                        name,
                        field.getSimpleName().toString(),
                        descriptors.descriptor(field.asType()));
            }
            code.visitInsn(Opcodes.AASTORE);
        }
        code.visitInsn(Opcodes.RETURN);
        end(code);
    }

    private void values(ClassWriter writer) {
        String array = "[L" + name + ";";
        MethodVisitor code =
                writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "values", "()" + array, null, null);
        code.visitCode();
        code.visitFieldInsn(Opcodes.GETSTATIC, name, "$VALUES", array);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, array, "clone", "()Ljava/lang/Object;", false);
        code.visitTypeInsn(Opcodes.CHECKCAST, array);
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private void valueOf(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "valueOf", "(Ljava/lang/String;)L" + name + ";", null, null);
        code.visitCode();
        code.visitLdcInsn(Type.getObjectType(name));
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                "java/lang/Enum",
                "valueOf",
                "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;",
                false);
        code.visitTypeInsn(Opcodes.CHECKCAST, name);
        code.visitInsn(Opcodes.ARETURN);
        end(code);
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
