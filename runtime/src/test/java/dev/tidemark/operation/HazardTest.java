package dev.tidemark.operation;

import static dev.tidemark.schema.ColumnType.bigint;
import static dev.tidemark.schema.ColumnType.decimal;
import static dev.tidemark.schema.ColumnType.enumeration;
import static dev.tidemark.schema.ColumnType.integer;
import static dev.tidemark.schema.ColumnType.namedEnum;
import static dev.tidemark.schema.ColumnType.text;
import static dev.tidemark.schema.ColumnType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidemark.problem.Code;
import dev.tidemark.schema.ColumnType;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds up a table or breaks a version of the application that still runs, and what does not. */
class HazardTest {
    private static List<Code> hazards(Consumer<Operations> words) {
        return Hazard.of(Operations.record(words)).stream().map(Hazard::code).toList();
    }

    private static List<Code> changes(Consumer<AlterTableWords> words) {
        return hazards(db -> db.alterTable("t", words));
    }

    private static List<Code> retyped(ColumnType before, ColumnType after) {
        return changes(t -> t.alterColumn("c", before).becomes(after));
    }

    @Test
    void whatIsNewIsNobodysYet() {
        assertThat(hazards(db -> {
                    db.createTable("t", t -> {
                        t.column("id", bigint()).notNull();
                        t.primaryKey("id");
                        t.index("i", "id");
                    });
                    db.alterTable("t", t -> t.addForeignKey("f", "id").references("other", "id"));
                    db.createSequence("s", 1, 50);
                    db.createView("v", "select 1 as one");
                }))
                .isEmpty();
    }

    @Test
    void whatGoesQuietlyStaysReadable() {
        assertThat(changes(t -> {
                    t.retireColumn("c", bigint()).notNull();
                    t.dropForeignKey("f", "c").references("other", "id");
                    t.dropUnique("u", "c");
                    t.dropCheck("k", "c > 0");
                    t.dropIndex("i", "c");
                    t.renameConstraint("a", "b");
                    t.renameIndex("a", "b");
                    t.comment("a", "b");
                }))
                .isEmpty();
        assertThat(hazards(db -> db.retireTable("t", t -> t.column("id", bigint()))))
                .isEmpty();
    }

    @Test
    void whatReadsOrSortsAllRowsHoldsWritersUp() {
        assertThat(changes(t -> t.addIndex("i", "c"))).containsExactly(Code.LONG_LOCK);
        assertThat(changes(t -> {
                    t.addColumn("c", bigint());
                    t.addUnique("u", "a", "c");
                }))
                .containsExactly(Code.LONG_LOCK);
        assertThat(Hazard.of(Operations.record(db -> db.alterTable("t", t -> {
                    t.addColumn("c", bigint());
                    t.addForeignKey("f", "c").references("other", "id");
                }))))
                .singleElement()
                .satisfies(hazard -> {
                    assertThat(hazard.code()).isEqualTo(Code.LONG_LOCK);
                    assertThat(hazard.text()).startsWith("nothing can be written to t and other while");
                });
    }

    @Test
    void whatRefusesRowsBreaksThoseWhoWriteThem() {
        List<Code> both = List.of(Code.LONG_LOCK, Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> t.addUnique("u", "c"))).isEqualTo(both);
        assertThat(changes(t -> t.addUniqueIndex("i", "c"))).isEqualTo(both);
        assertThat(changes(t -> t.addPrimaryKey("c"))).isEqualTo(both);
        assertThat(changes(t -> t.addCheck("k", "c > 0"))).isEqualTo(both);
        assertThat(changes(t -> t.addForeignKey("f", "c").references("other", "id")))
                .isEqualTo(both);
    }

    @Test
    void whatRefusedThemBeforeBreaksNobody() {
        assertThat(changes(t -> {
                    t.dropUnique("u", "a", "b");
                    t.addUniqueIndex("i", "a", "b");
                    t.dropPrimaryKey("id");
                    t.addUnique("v", "id");
                    t.dropForeignKey("f", "c").references("other", "id");
                    t.addForeignKey("g", "c").references("other", "id");
                    t.dropCheck("k", "c in ('A','B''s')");
                    t.addCheck("k", "c in ('A', 'B''s', 'C')");
                }))
                .doesNotContain(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> {
                    t.dropUnique("u", "a");
                    t.addUnique("u", "a", "b");
                }))
                .doesNotContain(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> {
                    t.dropUnique("u", "a", "b");
                    t.addUnique("u", "a");
                }))
                .contains(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> {
                    db.alterTable("other", t -> t.dropUnique("u", "a"));
                    db.alterTable("t", t -> t.addUnique("u", "a"));
                }))
                .contains(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> {
                    t.dropForeignKey("f", "c").references("other", "id");
                    t.addForeignKey("g", "c").references("another", "id");
                }))
                .contains(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> {
                    t.dropCheck("k", "c between 0 and 9");
                    t.addCheck("k", "c between 0 and 5");
                }))
                .contains(Code.BREAKS_OLD_VERSIONS);
    }

    @Test
    void aCheckOfAColumnThatComesIsMetByItsDefault() {
        assertThat(changes(t -> {
                    t.addColumn("c", bigint());
                    t.addCheck("k", "c > 0");
                }))
                .containsExactly(Code.LONG_LOCK);
        assertThat(changes(t -> {
                    t.addColumn("c", bigint());
                    t.addCheck("k", "d > 0");
                }))
                .contains(Code.BREAKS_OLD_VERSIONS);
    }

    @Test
    void newColumns() {
        assertThat(changes(t -> t.addColumn("c", bigint()))).isEmpty();
        assertThat(changes(t -> t.addColumn("c", bigint()).notNull().defaultTo("0")))
                .isEmpty();
        assertThat(changes(t -> t.addColumn("c", bigint()).defaultTo("current_timestamp")))
                .isEmpty();
        assertThat(changes(t -> t.addColumn("c", bigint()).defaultTo("now()"))).isEmpty();
        assertThat(changes(t -> t.addColumn("c", bigint()).defaultTo("random()")))
                .containsExactly(Code.LONG_LOCK);
        assertThat(changes(t -> t.addColumn("c", bigint()).notNull().identity()))
                .containsExactly(Code.LONG_LOCK);
        assertThat(changes(t -> t.addColumn("c", bigint()).generatedAs("a * 2")))
                .containsExactly(Code.LONG_LOCK);
        assertThat(changes(t -> t.addColumn("c", bigint()).notNull())).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> t.addColumn("c", bigint()).notNull().backfill("0")))
                .containsExactly(Code.LONG_LOCK, Code.BREAKS_OLD_VERSIONS);
    }

    @Test
    void whatBecomesRequired() {
        assertThat(changes(t -> t.alterColumn("c", bigint()).becomes(bigint()).notNull()))
                .containsExactly(Code.LONG_LOCK, Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t ->
                        t.alterColumn("c", bigint()).becomes(bigint()).notNull().defaultTo("0")))
                .containsExactly(Code.LONG_LOCK);
        assertThat(changes(t -> t.alterColumn("c", bigint()).notNull().becomes(bigint())))
                .isEmpty();
        assertThat(changes(t -> t.restoreColumn("c", bigint()).notNull()))
                .containsExactly(Code.LONG_LOCK, Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> t.restoreColumn("c", bigint()))).isEmpty();
    }

    @Test
    void newTypes() {
        assertThat(retyped(varchar(20), varchar(40))).isEmpty();
        assertThat(retyped(varchar(20), text())).isEmpty();
        assertThat(retyped(decimal(10, 2), decimal(12, 2))).isEmpty();
        assertThat(retyped(enumeration(9, "A"), enumeration(9, "A", "B"))).isEmpty();
        assertThat(retyped(namedEnum("e", "A"), namedEnum("e", "A", "B"))).isEmpty();
        assertThat(retyped(decimal(10, 2), decimal(12, 4))).containsExactly(Code.LONG_LOCK);
        assertThat(retyped(integer(), bigint())).containsExactly(Code.LONG_LOCK);
    }

    @Test
    void whatFitsNoMoreBreaksThoseWhoWriteIt() {
        List<Code> both = List.of(Code.LONG_LOCK, Code.BREAKS_OLD_VERSIONS);
        assertThat(retyped(varchar(40), varchar(20))).isEqualTo(both);
        assertThat(retyped(decimal(10, 2), decimal(8, 2))).isEqualTo(both);
        assertThat(retyped(decimal(10, 2), decimal(10, 4))).isEqualTo(both);
        assertThat(retyped(bigint(), integer())).isEqualTo(both);
        assertThat(retyped(integer(), varchar(20))).isEqualTo(both);
        assertThat(retyped(text(), varchar(20))).isEqualTo(both);
        assertThat(retyped(namedEnum("e", "A", "B"), namedEnum("e", "B"))).isEqualTo(both);
    }

    @Test
    void whatOldVersionsLookFor() {
        assertThat(hazards(db -> db.renameTable("a", "b"))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.renameSequence("a", "b"))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> t.renameColumn("a", "b"))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> t.dropColumn("a", bigint()))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.dropTable("t", t -> t.column("a", bigint()))))
                .containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.dropSequence("s", 1, 50))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.dropView("v", "select 1 as one"))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(changes(t -> t.alterColumn("c", bigint()).identity().becomes(bigint())))
                .containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.alterSequence("s", 1, 50, 1))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.alterSequence("s", 1, 50, 7, 50))).isEmpty();
    }

    @Test
    void aViewThatComesBackIsThere() {
        assertThat(hazards(db -> {
                    db.dropView("v", "select 1 as one");
                    db.createView("v", "select 2 as one");
                }))
                .isEmpty();
    }

    @Test
    void aNameOnTheWayIsNobodysButASwapIsEverybodys() {
        assertThat(Hazard.of(Operations.record(db -> db.alterTable("t", t -> {
                    t.renameColumn("a", "between");
                    t.renameColumn("b", "a");
                    t.renameColumn("between", "b");
                }))))
                .extracting(hazard -> Description.of(hazard.operation()))
                .containsExactly("rename column t.a to between", "rename column t.b to a");
        assertThat(hazards(db -> {
                    db.renameTable("a", "between");
                    db.renameTable("between", "c");
                }))
                .containsExactly(Code.BREAKS_OLD_VERSIONS);
    }

    @Test
    void aNameThatIsThereAgainIsFound() {
        assertThat(changes(t -> {
                    t.renameColumn("fax", "fax_retired");
                    t.addColumn("fax", bigint());
                }))
                .isEmpty();
        assertThat(changes(t -> t.renameColumn("email", "EMAIL"))).isEmpty();
        assertThat(changes(t -> t.renameColumn("email", "`EMAIL`"))).containsExactly(Code.BREAKS_OLD_VERSIONS);
        assertThat(hazards(db -> db.renameTable("orders", "Orders"))).isEmpty();
    }
}
