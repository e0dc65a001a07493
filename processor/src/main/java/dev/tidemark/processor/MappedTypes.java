package dev.tidemark.processor;

import dev.tidemark.diff.Hints;
import dev.tidemark.problem.Problem;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.schema.Schema;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The mapped types of a compile, and what Hibernate makes of them. */
interface MappedTypes {
    /** Gives the mapped types that these classes lead to; the predicate says which types are being compiled. */
    interface Reader {
        MappedTypes of(
                ProcessingEnvironment environment, Collection<TypeElement> roots, Predicate<TypeElement> isSource);
    }

    /** What Hibernate makes of the types, and what their annotations say beyond it. */
    record Model(Schema schema, Hints hints, List<Problem> leftOut) {}

    /** The qualified names of all classes that the mapping is read from. */
    SortedSet<String> names();

    /** A hash of all that the types say; where it is the same, so is the model. */
    String fingerprint();

    /** The element of a place such as {@code com.acme.Customer#address.street}, or null. */
    @Nullable
    Element element(String place);

    /**
     * Starts Hibernate and reads the model.
     *
     * @throws dev.tidemark.problem.TidemarkException MAPPING_REFUSED or CUSTOM_TYPE_CANNOT_RUN, with a place
     */
    Model read(MappingSettings settings);
}
