package dev.tidemark.processor.mirror;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which types are among the sources being compiled, so that a class file of theirs may be stale. */
final class Sources {
    private final @Nullable Trees trees;
    private final Set<Element> mapped;

    Sources(ProcessingEnvironment environment, Collection<TypeElement> mapped) {
        this.trees = trees(environment);
        this.mapped = new HashSet<>(mapped);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException notJavac) {
            return null;
        }
    }

    /** The type's tree, or null where it has none or the compiler does not give it. */
    @Nullable
    ClassTree tree(TypeElement type) {
        return trees == null ? null : trees.getTree(type);
    }

    /** Whether it is one; where the compiler does not say, every mapped type is, and what has no class file anyway. */
    boolean contains(TypeElement type) {
        return trees == null ? mapped.contains(type) : trees.getTree(type) != null;
    }
}
