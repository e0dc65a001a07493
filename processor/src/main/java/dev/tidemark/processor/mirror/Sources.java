package dev.tidemark.processor.mirror;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.Trees;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Which types are among the sources being compiled, so that a class file of theirs may be stale. */
final class Sources {
    private final @Nullable Trees trees;
    private final Predicate<TypeElement> isSource;

    Sources(ProcessingEnvironment environment, Predicate<TypeElement> isSource) {
        this.trees = trees(environment);
        this.isSource = isSource;
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

    /** Whether it is one. */
    boolean contains(TypeElement type) {
        return trees == null ? isSource.test(type) : trees.getTree(type) != null;
    }
}
