package dev.tidemark.processor.hibernate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What decides how a mapping is read.
 *
 * @param naming {@code jpa}, {@code spring}, or the class of a physical or implicit naming strategy
 * @param hibernate further settings of Hibernate, by their full names
 */
public record MappingSettings(String naming, SortedMap<String, String> hibernate) {
    public MappingSettings {
        hibernate = Collections.unmodifiableSortedMap(new TreeMap<>(hibernate));
    }
}
