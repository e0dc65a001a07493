package dev.tidemark.processor.mirror;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the bridges of a class: methods with a supertype's erased signature that call the one that overrides it. */
final class Bridges {
    private final Elements elements;
    private final Types types;
    private final Descriptors descriptors;

    Bridges(Elements elements, Types types, Descriptors descriptors) {
        this.elements = elements;
        this.types = types;
        this.descriptors = descriptors;
    }

    void write(TypeElement type, ClassWriter writer) {
        if (type.getKind().isInterface()) {
            return;
        }
        Set<TypeElement> ancestors = new LinkedHashSet<>();
        ancestors(type, ancestors);
        Set<String> written = new HashSet<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            written.add(method.getSimpleName() + descriptors.descriptor(method));
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (Bodies.isInstanceMethod(method)) {
                for (TypeElement ancestor : ancestors) {
                    overridden(type, method, ancestor, written, writer);
                }
            }
        }
    }

    private void overridden(
            TypeElement type, ExecutableElement method, TypeElement ancestor, Set<String> written, ClassWriter writer) {
        for (ExecutableElement inherited : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
            if (inherited.getSimpleName().equals(method.getSimpleName())
                    && inherited.getParameters().size()
                            == method.getParameters().size()
                    && !inherited.getModifiers().contains(Modifier.FINAL)
                    && elements.overrides(method, inherited, type)
                    && written.add(inherited.getSimpleName() + descriptors.descriptor(inherited))) {
                bridge(type, method, descriptors.descriptor(inherited), writer);
            }
        }
    }

    private void bridge(TypeElement type, ExecutableElement method, String descriptor, ClassWriter writer) {
        String name = method.getSimpleName().toString();
        String target = descriptors.descriptor(method);
        int access = method.getModifiers().contains(Modifier.PUBLIC) ? Opcodes.ACC_PUBLIC : Opcodes.ACC_PROTECTED;
        MethodVisitor code =
                writer.visitMethod(access | Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        Type[] from = Type.getArgumentTypes(descriptor);
        Type[] to = Type.getArgumentTypes(target);
        int local = 1;
        for (int i = 0; i < from.length; i++) {
            code.visitVarInsn(from[i].getOpcode(Opcodes.ILOAD), local);
            local += from[i].getSize();
            if (!from[i].equals(to[i])) {
                code.visitTypeInsn(Opcodes.CHECKCAST, to[i].getInternalName());
            }
        }
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, descriptors.internalName(type), name, target, false);
        code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void ancestors(TypeElement type, Set<TypeElement> found) {
        for (TypeMirror supertype : types.directSupertypes(type.asType())) {
            if (supertype instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && found.add(element)) {
                ancestors(element, found);
            }
        }
    }
}
