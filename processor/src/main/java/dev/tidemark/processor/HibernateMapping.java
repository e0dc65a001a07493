package dev.tidemark.processor;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.hibernate.Mapping;
import dev.tidemark.processor.hibernate.MappingReader;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.processor.mirror.Mirrors;
import java.util.SortedSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The mapped types as Hibernate reads their mirrors. */
record HibernateMapping(Mirrors mirrors) implements MappedTypes {
    @Override
    public SortedSet<String> names() {
        return mirrors.mappedNames();
    }

    @Override
    public String fingerprint() {
        return mirrors.fingerprint();
    }

    @Override
    public @Nullable Element element(String place) {
        return mirrors.element(place);
    }

    @Override
    public Model read(MappingSettings settings) {
        try {
            Mapping mapping = MappingReader.read(mirrors, settings);
            return new Model(mapping.schema(), mapping.hints(), mapping.leftOut());
        } catch (TidemarkException e) {
            Defect.rethrow(e.getCause());
            throw e.problem().code() == Code.CUSTOM_TYPE_CANNOT_RUN ? atTheMember(e) : e;
        }
    }

    /** The problem at the member that has the type, where one names it; a person changes that, seldom the type. */
    private TidemarkException atTheMember(TidemarkException cannotRun) {
        Problem problem = cannotRun.problem();
        String typeName = problem.place().replaceFirst("#.*", "");
        for (String name : mirrors.mappedNames()) {
            String property =
                    mirrors.element(name) instanceof TypeElement type ? Mentions.property(type, typeName) : null;
            if (property != null) {
                String text = problem.place() + ": " + problem.message();
                return new TidemarkException(
                        new Problem(problem.code(), property.isEmpty() ? name : name + "#" + property, text),
                        cannotRun);
            }
        }
        return cannotRun;
    }
}
