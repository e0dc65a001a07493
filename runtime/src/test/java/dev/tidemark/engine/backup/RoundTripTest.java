package dev.tidemark.engine.backup;

import static dev.tidemark.schema.ColumnType.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.engine.Empty;
import dev.tidemark.engine.Project;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rows of every type go through revisions that rename and retire all that holds them, and back, and there again: each value is
 * what it was. {@code -Dbackup.rows=10000} for as many.
 */
class RoundTripTest {
    private static final int ROWS = Integer.getInteger("backup.rows", 120);

    /** What others hang on: the key, the sum, and what it is of. */
    private static final Set<String> STAYING = Set.of("id", "twice", "c_integer");

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void everyValueIsWhatItWas(Empty kind) throws Exception {
        Project project = new Project(directory)
                .seal("1", Everything.class)
                .seal("2", Renamed.class)
                .seal("3", Retired.class);
        DataSource database = kind.database();
        project.on(database).upgrade("1");
        EverythingRows.seed(database, ROWS, kind != Empty.DERBY && kind != Empty.SQLITE);
        List<String> first = EverythingRows.of(database, table(Everything.schema()));
        assertThat(first).hasSize(ROWS);

        project.on(database).upgrade("2");
        List<String> renamed = EverythingRows.of(database, renamedTable());
        areSame(
                renamed.stream()
                        .map(row -> row.replace(" big=", " small=").replace(" d_", " c_"))
                        .toList(),
                first);
        for (int round = 0; round < 2; round++) {
            project.on(database).upgrade();
            project.on(database).downgrade("2");
            areSame(EverythingRows.of(database, renamedTable()), renamed);
            project.on(database).downgrade("1");
            areSame(EverythingRows.of(database, table(Everything.schema())), first);
        }
    }

    /** Row by row, so that only the first that differs is told. */
    private static void areSame(List<String> rows, List<String> expected) {
        assertThat(rows).hasSameSizeAs(expected);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(rows.get(row)).isEqualTo(expected.get(row));
        }
    }

    private static Table table(Schema schema) {
        return schema.tables().values().iterator().next();
    }

    /** The columns that another name and a farewell are for. */
    private static List<Column> moving() {
        return table(Everything.schema()).columns().values().stream()
                .filter(column -> !STAYING.contains(column.name()))
                .toList();
    }

    private static String renamed(Column column) {
        return column.name().replace("c_", "d_").replace("`Small`", "`Big`");
    }

    private static Table renamedTable() {
        return table(Applied.to(Everything.schema(), Operations.record(db -> {
            db.renameTable("everything", "all_of_it");
            db.alterTable("all_of_it", t -> moving().forEach(column -> t.renameColumn(column.name(), renamed(column))));
        })));
    }

    /** Another name for the table and for each of its columns, and one column more. */
    public static final class Renamed implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.renameTable("everything", "all_of_it");
            db.alterTable("all_of_it", t -> {
                moving().forEach(column -> t.renameColumn(column.name(), renamed(column)));
                t.addColumn("added", integer()).notNull().backfill("7");
            });
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("all_of_it", t -> {
                t.dropColumn("added", integer()).notNull();
                moving().forEach(column -> t.renameColumn(renamed(column), column.name()));
            });
            db.renameTable("all_of_it", "everything");
        }
    }

    /** None of the columns is of use any more. */
    public static final class Retired implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("all_of_it", t -> moving().forEach(column -> t.retireColumn(renamed(column), column.type())));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable(
                    "all_of_it", t -> moving().forEach(column -> t.restoreColumn(renamed(column), column.type())));
        }
    }
}
