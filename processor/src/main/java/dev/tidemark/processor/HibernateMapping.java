package dev.tidemark.processor;

import dev.tidemark.processor.hibernate.Mapping;
import dev.tidemark.processor.hibernate.MappingReader;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.processor.mirror.Mirrors;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.lang.model.element.Element;
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
    public Model read(String naming, SortedMap<String, String> hibernate) {
        Mapping mapping = MappingReader.read(mirrors, new MappingSettings(naming, hibernate));
        return new Model(mapping.schema(), mapping.hints());
    }
}
