package dev.tidemark.processor.mirror;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Types by their binary names, in which a dollar parts a nested class from its outer one, or belongs to a name. */
public final class BinaryNames {
    private BinaryNames() {}

    /** The type of a binary name, or null where the compiler has none. */
    public static @Nullable TypeElement type(String binaryName, Elements elements) {
        TypeElement exact = elements.getTypeElement(binaryName);
        if (exact != null && elements.getBinaryName(exact).contentEquals(binaryName)) {
            return exact;
        }
        int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 1);
        for (; dollar >= 0; dollar = binaryName.indexOf('$', dollar + 1)) {
            TypeElement outer = elements.getTypeElement(binaryName.substring(0, dollar));
            TypeElement found = outer == null ? null : within(List.of(outer), binaryName, elements);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable TypeElement within(Iterable<TypeElement> types, String binaryName, Elements elements) {
        for (TypeElement type : types) {
            String name = elements.getBinaryName(type).toString();
            if (name.equals(binaryName)) {
                return type;
            }
            TypeElement nested = binaryName.startsWith(name + "$")
                    ? within(ElementFilter.typesIn(type.getEnclosedElements()), binaryName, elements)
                    : null;
            if (nested != null) {
                return nested;
            }
        }
        return null;
    }
}
