package dev.tidemark.processor.hibernate;

import dev.tidemark.annotations.RenamedFrom;
import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Backfill;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.processor.mirror.Mirrors;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.jspecify.annotations.Nullable;

/** Reads the hints that stand at the members and classes behind columns and tables. */
final class HintsReader {
    private final Metadata metadata;
    private final Mirrors mirrors;
    private final Origins origins;
    private final Schema schema;

    /** @param schema what the metadata comes to */
    HintsReader(Metadata metadata, Mirrors mirrors, Origins origins, Schema schema) {
        this.metadata = metadata;
        this.mirrors = mirrors;
        this.origins = origins;
        this.schema = schema;
    }

    Hints read() {
        SortedMap<String, String> renamedColumns = new TreeMap<>();
        SortedMap<String, String> renamedTables = new TreeMap<>();
        SortedMap<String, Backfill> backfills = new TreeMap<>();
        SortedMap<String, String> zeros = new TreeMap<>();
        origins.members().forEach((column, place) -> {
            Element member = mirrors.element(place);
            if (member == null) {
                return;
            }
            RenamedFrom renamed = member.getAnnotation(RenamedFrom.class);
            if (renamed != null) {
                renamedColumns.put(column, renamed.value());
            }
            dev.tidemark.annotations.Backfill[] several =
                    member.getAnnotationsByType(dev.tidemark.annotations.Backfill.class);
            if (several.length > 0) {
                backfills.put(column, backfill(several, place));
            }
            TypeMirror type = member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
            if (type.getKind() == TypeKind.BOOLEAN) {
                zeros.put(column, "false");
            } else if (type.getKind().isPrimitive() && type.getKind() != TypeKind.CHAR) {
                zeros.put(column, "0");
            }
        });
        origins.entities().forEach((table, entity) -> {
            Element type = mirrors.element(entity);
            RenamedFrom renamed = type == null ? null : type.getAnnotation(RenamedFrom.class);
            if (renamed != null) {
                renamedTables.put(table, renamed.value());
            }
        });
        Map<String, String> narrowed = new TreeMap<>();
        for (PersistentClass entity : metadata.getEntityBindings()) {
            if (entity instanceof RootClass root) {
                String table = SchemaNames.of(root.getTable()) + ".";
                Discriminator discriminator = Discriminator.of(root);
                if (discriminator != null) {
                    narrowed.putAll(discriminator.ofSubclasses(zeros));
                    if (!Boolean.TRUE.equals(root.isAbstract())) {
                        // The rows that are there before there is a discriminator are of the class that has no
                        // superclass.
                        zeros.put(table + discriminator.column(), discriminator.value(root));
                    }
                }
                Column deleted = root.getSoftDeleteColumn();
                String notDeleted = deleted == null ? null : notDeleted(mirrors.element(root.getEntityName()));
                if (deleted != null && notDeleted != null) {
                    zeros.put(table + SchemaNames.of(deleted), notDeleted);
                }
            }
        }
        for (Table table : schema.tables().values()) {
            table.columns().values().stream()
                    .filter(dev.tidemark.schema.Column::nullable)
                    .map(column -> table.name() + "." + column.name())
                    .forEach(column -> zeros.compute(column, (key, zero) -> narrowed.get(key)));
        }
        return new Hints(renamedColumns, renamedTables, backfills, zeros, new TreeSet<>());
    }

    /** What says that a row is there still, where no converter spells it. */
    private static @Nullable String notDeleted(@Nullable Element entity) {
        SoftDelete deleted = entity == null ? null : entity.getAnnotation(SoftDelete.class);
        boolean converted = entity == null
                || entity.getAnnotationMirrors().stream()
                        .filter(mirror -> mirror.getAnnotationType().toString().equals(SoftDelete.class.getName()))
                        .flatMap(mirror -> mirror.getElementValues().keySet().stream())
                        .anyMatch(key -> key.getSimpleName().contentEquals("converter"));
        if (deleted == null || converted) {
            return null;
        }
        return switch (deleted.strategy()) {
            case DELETED -> "false";
            case ACTIVE -> "true";
            default -> null;
        };
    }

    /** The expression for every database is the one that names none, else the first. */
    private static Backfill backfill(dev.tidemark.annotations.Backfill[] several, String place) {
        String expression = several[0].value();
        SortedMap<String, String> variants = new TreeMap<>();
        for (dev.tidemark.annotations.Backfill each : several) {
            if (each.value().isBlank()) {
                throw new TidemarkException(
                        Code.BAD_OPTION,
                        place,
                        "@Backfill has no expression. Say one in SQL, such as @Backfill(\"0\") or @Backfill(\"''\"),"
                                + " or take the annotation away.");
            }
            if (each.on().length == 0) {
                expression = each.value();
            }
            for (String database : each.on()) {
                variants.put(database, each.value());
            }
        }
        return new Backfill(expression, variants);
    }
}
