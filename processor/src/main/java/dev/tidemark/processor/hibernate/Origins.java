package dev.tidemark.processor.hibernate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;

/** Which class each table comes from, and which member each column; keys are written as the schema writes names. */
final class Origins {
    private final SortedMap<String, String> entities = new TreeMap<>();
    private final SortedMap<String, String> owners = new TreeMap<>();
    private final SortedMap<String, String> members = new TreeMap<>();
    private final Map<Value, Boolean> seen = new HashMap<>();

    private Origins() {}

    static Origins of(Metadata metadata) {
        Origins origins = new Origins();
        SortedMap<String, PersistentClass> classes = new TreeMap<>();
        metadata.getEntityBindings().forEach(each -> classes.put(each.getEntityName(), each));
        classes.values().forEach(origins::entity);
        SortedMap<String, Collection> collections = new TreeMap<>();
        metadata.getCollectionBindings().forEach(each -> collections.put(each.getRole(), each));
        collections.values().forEach(origins::collection);
        return origins;
    }

    /** Member places by {@code table.column}. */
    SortedMap<String, String> members() {
        return Collections.unmodifiableSortedMap(members);
    }

    /** Entity class names by table, for the tables that are an entity's own. */
    SortedMap<String, String> entities() {
        return Collections.unmodifiableSortedMap(entities);
    }

    @Nullable
    String entity(Table table) {
        String name = SchemaNames.of(table);
        return entities.getOrDefault(name, owners.get(name));
    }

    @Nullable
    String member(Table table, Column column) {
        return members.get(key(table, column));
    }

    private static String key(Table table, Column column) {
        return SchemaNames.of(table) + "." + SchemaNames.of(column);
    }

    private void entity(PersistentClass entity) {
        String name = entity.getEntityName();
        PersistentClass top = entity;
        while (top.getSuperclass() != null && top.getSuperclass().getTable().equals(entity.getTable())) {
            top = top.getSuperclass();
        }
        entities.putIfAbsent(SchemaNames.of(entity.getTable()), top.getEntityName());
        entity.getJoins().forEach(join -> owners.putIfAbsent(SchemaNames.of(join.getTable()), name));
        if (entity.getSuperclass() != null && !entity.getKey().equals(entity.getIdentifier())) {
            // A joined subclass's key is its root's identifier again.
            value(entity.getKey(), name, idPath(entity));
        } else if (entity.getSuperclass() != null) {
            // The root has said where the identifier comes from.
            seen.put(entity.getIdentifier(), true);
        } else if (entity.getIdentifierProperty() != null) {
            property(entity.getIdentifierProperty(), name, "");
        } else if (entity.getIdentifier() instanceof Component id) {
            id.getProperties().forEach(each -> property(each, name, ""));
        }
        entity.getProperties().forEach(each -> property(each, name, ""));
    }

    private static String idPath(PersistentClass entity) {
        Property id = entity.getIdentifierProperty();
        return id == null ? "" : id.getName();
    }

    private void property(Property property, String entity, String path) {
        value(property.getValue(), entity, path + property.getName());
    }

    private void value(@Nullable Value value, String entity, String path) {
        if (value == null || value instanceof Collection || seen.put(value, true) != null) {
            return;
        }
        if (value instanceof Component component) {
            component.getProperties().forEach(each -> property(each, entity, path + "."));
        }
        if (value.getTable() != null) {
            value.getSelectables().forEach(selectable -> {
                if (selectable instanceof Column column) {
                    members.putIfAbsent(key(value.getTable(), column), entity + "#" + path);
                }
            });
        }
    }

    private void collection(Collection collection) {
        String owner = collection.getOwnerEntityName();
        String path = collection.getRole().substring(owner.length() + 1);
        if (collection.getCollectionTable() != null) {
            owners.putIfAbsent(SchemaNames.of(collection.getCollectionTable()), owner);
        }
        value(collection.getElement(), owner, path);
        if (!collection.isInverse()) {
            value(collection.getKey(), owner, path);
        }
        if (collection instanceof IndexedCollection indexed) {
            value(indexed.getIndex(), owner, path);
        }
    }
}
