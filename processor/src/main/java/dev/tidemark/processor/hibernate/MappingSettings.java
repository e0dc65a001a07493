package dev.tidemark.processor.hibernate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What decides how a mapping is read.
 *
 * @param naming {@code jpa}, {@code spring}, or the class of a physical or implicit naming strategy
 * @param hibernate further settings of Hibernate, by their full names
 * @param files the texts of mapping files such as {@code orm.xml}, by name, in the order they count
 */
public record MappingSettings(String naming, SortedMap<String, String> hibernate, Map<String, String> files) {
    public MappingSettings {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        hibernate = Collections.unmodifiableSortedMap(new TreeMap<>(hibernate));
    }
}
