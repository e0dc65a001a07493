package dev.tidemark.processor.mirror;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Writes the class file of a type's mirror: its members and annotations, constructors that construct, no other behaviour. */
final class ClassMirror {
    private final Descriptors descriptors;
    private final Annotations annotations;
    private final Bodies bodies;
    private final Bridges bridges;
    private final Sources sources;

    ClassMirror(Elements elements, Types types, Sources sources) {
        this.sources = sources;
        descriptors = new Descriptors(elements, types);
        annotations = new Annotations(descriptors);
        bodies = new Bodies(descriptors);
        bridges = new Bridges(elements, types, descriptors);
    }

    byte[] write(TypeElement type) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String superclass = type.getSuperclass().getKind() == TypeKind.NONE
                ? Descriptors.OBJECT
                : descriptors.internalName(type.getSuperclass());
        String[] interfaces =
                type.getInterfaces().stream().map(descriptors::internalName).toArray(String[]::new);
        writer.visit(
                Opcodes.V17,
                classAccess(type),
                descriptors.internalName(type),
                descriptors.signature(type),
                superclass,
                interfaces);
        nest(type, writer);
        annotations.write(type, writer::visitAnnotation);
        ElementFilter.recordComponentsIn(type.getEnclosedElements()).forEach(component -> {
            RecordComponentVisitor visitor = writer.visitRecordComponent(
                    component.getSimpleName().toString(),
                    descriptors.descriptor(component.asType()),
                    descriptors.signature(component.asType()));
            annotations.write(component, visitor::visitAnnotation);
            visitor.visitEnd();
        });
        ElementFilter.fieldsIn(type.getEnclosedElements()).forEach(field -> field(field, writer));
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                method(type, method, writer);
            }
        }
        if (type.getKind() == ElementKind.ENUM) {
            new EnumBodies(descriptors, type, new EnumeratedValues(type, sources.tree(type))).write(writer);
        }
        bridges.write(type, writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The class file that holds the annotations of a package. */
    byte[] write(PackageElement packageElement) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC,
                packageElement.getQualifiedName().toString().replace('.', '/') + "/package-info",
                null,
                Descriptors.OBJECT,
                new String[0]);
        annotations.write(packageElement, writer::visitAnnotation);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private void field(VariableElement field, ClassWriter writer) {
        int access = access(field.getModifiers());
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            access |= Opcodes.ACC_ENUM;
        } else if (EnumeratedValues.isHeldBy(field)) {
            // It is assigned from outside the constructor.
            access &= ~Opcodes.ACC_FINAL;
        }
        FieldVisitor visitor = writer.visitField(
                access,
                field.getSimpleName().toString(),
                descriptors.descriptor(field.asType()),
                descriptors.signature(field.asType()),
                constant(field.getConstantValue()));
        annotations.write(field, visitor::visitAnnotation);
        visitor.visitEnd();
    }

    private static @Nullable Object constant(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Character character) {
            return (int) character;
        }
        return value instanceof Byte || value instanceof Short ? (Object) ((Number) value).intValue() : value;
    }

    private void method(TypeElement type, ExecutableElement method, ClassWriter writer) {
        boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
        boolean isEnum = type.getKind() == ElementKind.ENUM;
        if (method.getKind() == ElementKind.STATIC_INIT
                || method.getKind() == ElementKind.INSTANCE_INIT
                || (isEnum && (constructor || EnumBodies.writes(method)))) {
            return;
        }
        int access = access(method.getModifiers()) | (method.isVarArgs() ? Opcodes.ACC_VARARGS : 0);
        if (isEnum) {
            // Constants with bodies have no class of their own here, so the enum itself is concrete.
            access &= ~Opcodes.ACC_ABSTRACT;
        }
        String[] thrown =
                method.getThrownTypes().stream().map(descriptors::internalName).toArray(String[]::new);
        MethodVisitor visitor = writer.visitMethod(
                access,
                method.getSimpleName().toString(),
                descriptors.descriptor(method),
                descriptors.signature(method),
                thrown);
        annotations.write(method, visitor::visitAnnotation);
        List<? extends VariableElement> parameters = method.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            int index = i;
            annotations.write(
                    parameters.get(i),
                    (descriptor, visible) -> visitor.visitParameterAnnotation(index, descriptor, visible));
        }
        if (method.getDefaultValue() != null) {
            AnnotationVisitor value = visitor.visitAnnotationDefault();
            annotations.write(null, method.getDefaultValue(), value);
            value.visitEnd();
        }
        if (constructor) {
            bodies.construct(type, visitor);
        } else if ((access & Opcodes.ACC_ABSTRACT) == 0) {
            bodies.write(type, method, visitor);
        }
        visitor.visitEnd();
    }

    /** Which class this one is nested in, and which are nested in it. */
    private void nest(TypeElement type, ClassWriter writer) {
        TypeElement host = type;
        while (host.getEnclosingElement() instanceof TypeElement outer) {
            inner(host, writer);
            host = outer;
        }
        if (!host.equals(type)) {
            writer.visitNestHost(descriptors.internalName(host));
        }
        for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
            inner(member, writer);
        }
        if (host.equals(type)) {
            members(type, writer);
        }
    }

    private void members(TypeElement type, ClassWriter writer) {
        for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
            writer.visitNestMember(descriptors.internalName(member));
            members(member, writer);
        }
    }

    private void inner(TypeElement member, ClassWriter writer) {
        if (member.getEnclosingElement() instanceof TypeElement outer) {
            writer.visitInnerClass(
                    descriptors.internalName(member),
                    descriptors.internalName(outer),
                    member.getSimpleName().toString(),
                    access(member.getModifiers()) | kindAccess(member.getKind()));
        }
    }

    private static int classAccess(TypeElement type) {
        int access = access(type.getModifiers());
        access &= ~(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC);
        if ((access & Opcodes.ACC_PROTECTED) != 0) {
            access = (access & ~Opcodes.ACC_PROTECTED) | Opcodes.ACC_PUBLIC;
        }
        access |= kindAccess(type.getKind());
        if (type.getKind() == ElementKind.ENUM) {
            access &= ~Opcodes.ACC_ABSTRACT;
        }
        return type.getKind().isInterface() ? access : access | Opcodes.ACC_SUPER;
    }

    private static int kindAccess(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ANNOTATION_TYPE -> Opcodes.ACC_ANNOTATION | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ENUM -> Opcodes.ACC_ENUM;
            case RECORD -> Opcodes.ACC_FINAL;
            default -> 0;
        };
    }

    private static int access(Set<Modifier> modifiers) {
        int access = 0;
        for (Modifier modifier : modifiers) {
            access |= switch (modifier) {
                case PUBLIC -> Opcodes.ACC_PUBLIC;
                case PROTECTED -> Opcodes.ACC_PROTECTED;
                case PRIVATE -> Opcodes.ACC_PRIVATE;
                case ABSTRACT -> Opcodes.ACC_ABSTRACT;
                case STATIC -> Opcodes.ACC_STATIC;
                case FINAL -> Opcodes.ACC_FINAL;
                case TRANSIENT -> Opcodes.ACC_TRANSIENT;
                case VOLATILE -> Opcodes.ACC_VOLATILE;
                default -> 0;
            };
        }
        return access;
    }
}
