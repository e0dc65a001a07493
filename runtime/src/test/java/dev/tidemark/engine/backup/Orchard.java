package dev.tidemark.engine.backup;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.blob;
import static dev.tidemark.schema.ColumnType.clob;
import static dev.tidemark.schema.ColumnType.varchar;

import dev.tidemark.operation.Migration;
import dev.tidemark.operation.Operations;

/** An orchard's tables: trees that stem from trees, each table with a key to the other, and a number of its own. */
final class Orchard {
    private Orchard() {}

    /** The first revision. */
    public static final class Planted implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.createSequence("harvests", 1, 1);
            db.createTable("trees", t -> {
                t.column("id", bigint()).notNull().identity();
                t.column("name", varchar(100)).notNull();
                t.column("stems_from", bigint());
                t.column("best_fruit", bigint());
                t.column("story", clob());
                t.column("picture", blob());
                t.primaryKey("id");
                t.foreignKey("fk_stem", "stems_from").references("trees", "id");
            });
            db.createTable("fruits", t -> {
                t.column("id", bigint()).notNull();
                t.column("tree_id", bigint()).notNull();
                t.primaryKey("id");
                t.foreignKey("fk_tree", "tree_id").references("trees", "id");
            });
            db.alterTable("trees", t -> t.addForeignKey("fk_best", "best_fruit").references("fruits", "id"));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable(
                    "trees", t -> t.dropForeignKey("fk_best", "best_fruit").references("fruits", "id"));
            db.dropTable("fruits", t -> {
                t.column("id", bigint()).notNull();
                t.column("tree_id", bigint()).notNull();
                t.primaryKey("id");
                t.foreignKey("fk_tree", "tree_id").references("trees", "id");
            });
            db.dropTable("trees", t -> {
                t.column("id", bigint()).notNull().identity();
                t.column("name", varchar(100)).notNull();
                t.column("stems_from", bigint());
                t.column("best_fruit", bigint());
                t.column("story", clob());
                t.column("picture", blob());
                t.primaryKey("id");
                t.foreignKey("fk_stem", "stems_from").references("trees", "id");
            });
            db.dropSequence("harvests", 1, 1);
        }
    }

    /** The second: a column more. */
    public static final class Weighed implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("fruits", t -> t.addColumn("grams", bigint()));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("fruits", t -> t.dropColumn("grams", bigint()));
        }
    }

    /** The third: the column is destroyed. */
    public static final class Forgotten implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.alterTable("fruits", t -> t.dropColumn("grams", bigint()));
        }

        @Override
        public void downgrade(Operations db) {
            db.alterTable("fruits", t -> t.addColumn("grams", bigint()));
        }
    }
}
