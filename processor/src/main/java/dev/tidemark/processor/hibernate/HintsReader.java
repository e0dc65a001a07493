package dev.tidemark.processor.hibernate;

import dev.tidemark.annotations.RenamedFrom;
import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Backfill;
import dev.tidemark.processor.mirror.Mirrors;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the hints that stand at the members and classes behind columns and tables. */
final class HintsReader {
    private final Mirrors mirrors;
    private final Origins origins;

    HintsReader(Mirrors mirrors, Origins origins) {
        this.mirrors = mirrors;
        this.origins = origins;
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
                backfills.put(column, backfill(several));
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
        return new Hints(renamedColumns, renamedTables, backfills, zeros);
    }

    /** The expression for every database is the one that names none, else the first. */
    private static Backfill backfill(dev.tidemark.annotations.Backfill[] several) {
        String expression = several[0].value();
        SortedMap<String, String> variants = new TreeMap<>();
        for (dev.tidemark.annotations.Backfill each : several) {
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
