package dev.tidemark.processor;

import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Checksum;
import dev.tidemark.processor.hibernate.MappingSettings;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** The simplest mapping there is: an entity is a table, a field is a nullable text column. Counts how often it was read. */
final class FieldsAsColumns implements MappedTypes {
    static final Reader READER = (environment, roots, isSource) -> new FieldsAsColumns(environment, roots);
    static int reads;

    private final ProcessingEnvironment environment;
    private final Collection<TypeElement> types;

    FieldsAsColumns(ProcessingEnvironment environment, Collection<TypeElement> types) {
        this.environment = environment;
        this.types = types;
    }

    @Override
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        types.forEach(type ->
                names.add(environment.getElementUtils().getBinaryName(type).toString()));
        return names;
    }

    @Override
    public String fingerprint() {
        return Checksum.sha256(schema().toString());
    }

    @Override
    public @Nullable Element element(String place) {
        String[] parts = place.split("#", -1);
        TypeElement type = Shown.type(parts[0], environment.getElementUtils());
        if (type == null || parts.length == 1) {
            return type;
        }
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals(parts[1])) {
                return field;
            }
        }
        return type;
    }

    @Override
    public Model read(MappingSettings settings) {
        reads++;
        return new Model(schema(), Hints.NONE, List.of());
    }

    private Schema schema() {
        List<Table> tables = new ArrayList<>();
        for (TypeElement type : types) {
            String entity = environment.getElementUtils().getBinaryName(type).toString();
            Table table = Table.named(type.getSimpleName().toString()).withEntity(entity);
            for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
                String name = field.getSimpleName().toString();
                table = table.with(Column.of(name, ColumnType.text()).withMember(entity + "#" + name));
            }
            tables.add(table);
        }
        return Schema.of(tables, List.of());
    }
}
