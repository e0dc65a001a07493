package dev.tidemark.processor.mirror;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Writes the annotations of an element: those that stay at run time, and Tidemark's own, which the fingerprint must see. */
final class Annotations {
    private static final String OWN = "dev.tidemark.annotations.";

    private final Descriptors descriptors;

    Annotations(Descriptors descriptors) {
        this.descriptors = descriptors;
    }

    /** Opens an annotation in a class, field, method or parameter being written. */
    interface Target {
        AnnotationVisitor visit(String descriptor, boolean visible);
    }

    void write(AnnotatedConstruct element, Target target) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
            boolean visible = staysAtRunTime(type);
            if (visible || type.getQualifiedName().toString().startsWith(OWN)) {
                AnnotationVisitor visitor =
                        target.visit(descriptors.descriptor(annotation.getAnnotationType()), visible);
                write(annotation, visitor);
                visitor.visitEnd();
            }
        }
    }

    static boolean staysAtRunTime(TypeElement type) {
        Retention retention = type.getAnnotation(Retention.class);
        return retention != null && retention.value() == RetentionPolicy.RUNTIME;
    }

    private void write(AnnotationMirror annotation, AnnotationVisitor visitor) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            write(entry.getKey().getSimpleName().toString(), entry.getValue(), visitor);
        }
    }

    /** Writes one value; {@code name} is what the visitor's kind asks for, null in arrays and defaults. */
    void write(@Nullable String name, AnnotationValue value, AnnotationVisitor visitor) {
        Object content = value.getValue();
        if (content instanceof TypeMirror mirror) {
            visitor.visit(name, Type.getType(descriptors.descriptor(mirror)));
        } else if (content instanceof VariableElement constant) {
            visitor.visitEnum(
                    name,
                    descriptors.descriptor(constant.asType()),
                    constant.getSimpleName().toString());
        } else if (content instanceof AnnotationMirror nested) {
            AnnotationVisitor inner = visitor.visitAnnotation(name, descriptors.descriptor(nested.getAnnotationType()));
            write(nested, inner);
            inner.visitEnd();
        } else if (content instanceof List<?> list) {
            AnnotationVisitor array = visitor.visitArray(name);
            for (Object each : list) {
                write(null, (AnnotationValue) each, array);
            }
            array.visitEnd();
        } else {
            visitor.visit(name, content);
        }
    }
}
