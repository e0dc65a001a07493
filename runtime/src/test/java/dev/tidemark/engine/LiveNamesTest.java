package dev.tidemark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidemark.engine.LiveName.Kind;
import dev.tidemark.operation.Applied;
import dev.tidemark.operation.Inverse;
import dev.tidemark.operation.Operation;
import dev.tidemark.schema.Check;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.ForeignKey;
import dev.tidemark.schema.Index;
import dev.tidemark.schema.PrimaryKey;
import dev.tidemark.schema.Schema;
import dev.tidemark.schema.Table;
import dev.tidemark.schema.UniqueKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database with names of its own goes the way of the model, and back to where it was. */
class LiveNamesTest {
    private static final UniqueKey MAIL = new UniqueKey("UK1", List.of("mail"));
    private static final UniqueKey CODE = new UniqueKey("UK2", List.of("code"));
    private static final Index BY_CODE = new Index("ix_code", false, List.of("code desc"));
    private static final ForeignKey TO_SELF = new ForeignKey("FK1", List.of("boss"), "a", List.of("id"), null);
    private static final Check POSITIVE = new Check("a_id_check", "id > 0");

    private static final Table MODEL = Table.named("a")
            .with(Column.of("id", ColumnType.bigint()).withNullable(false))
            .with(Column.of("boss", ColumnType.bigint()))
            .with(Column.of("mail", ColumnType.varchar(80)))
            .with(Column.of("code", ColumnType.varchar(8)))
            .withPrimaryKey(new PrimaryKey(null, List.of("id")))
            .with(MAIL)
            .with(CODE)
            .with(BY_CODE)
            .with(TO_SELF)
            .with(POSITIVE);

    /** As someone made it: a unique index for a key, a check in other words, no key on the code. */
    private static final Table LIVE = MODEL.withUniques(Table.without(Table.without(MODEL.uniques(), "UK1"), "UK2"))
            .withIndexes(Map.of())
            .withForeignKeys(Map.of())
            .withChecks(Map.of())
            .with(new Index("one_mail", true, List.of("mail")))
            .with(new Index("codes", false, List.of("code desc")))
            .with(TO_SELF.withName("bosses"))
            .with(new Check("positive", "CHECK ((id > (0)::bigint))"));

    private static final Schema BEFORE = Schema.of(List.of(MODEL), List.of());
    private static final LiveNames NAMES =
            Namesakes.of(BEFORE, Schema.of(List.of(LIVE), List.of()), Schema.of(List.of(LIVE), List.of()));

    @Test
    void namesAreFoundByWhatTheySayAndKept() {
        assertThat(NAMES.names())
                .extracting(LiveName::name, LiveName::kind, LiveName::live)
                .containsExactlyInAnyOrder(
                        tuple("UK1", Kind.UNIQUE_INDEX, "one_mail"),
                        tuple("UK2", Kind.ABSENT, ""),
                        tuple("ix_code", Kind.INDEX, "codes"),
                        tuple("FK1", Kind.FOREIGN_KEY, "bosses"),
                        tuple("a_id_check", Kind.CHECK, "positive"));
        BaselineText text = new BaselineText(List.of("a.x: is y, expected z"), NAMES);
        BaselineText read = BaselineText.read(text.write());
        assertThat(read.known()).isEqualTo(text.known());
        assertThat(read.names().names()).isEqualTo(NAMES.names());
    }

    @Test
    void everyWayLeadsThereAndBack() {
        List<Operation> drops = List.of(
                new Operation.DropUnique("a", MAIL),
                new Operation.DropUnique("a", CODE),
                new Operation.DropIndex("a", BY_CODE),
                new Operation.DropForeignKey("a", TO_SELF),
                new Operation.DropCheck("a", POSITIVE));
        goesThereAndBack(drops);
        for (Operation drop : drops) {
            goesThereAndBack(List.of(new Operation.RenameTable("a", "b"), inTable(drop)));
        }
        goesThereAndBack(List.of(
                new Operation.RenameConstraint("a", "UK1", "one"),
                new Operation.RenameConstraint("a", "FK1", "two"),
                new Operation.RenameIndex("a", "ix_code", "three")));
        goesThereAndBack(List.of(
                new Operation.RenameConstraint("a", "UK1", "one"),
                new Operation.DropUnique("a", MAIL.withName("one")),
                new Operation.AddUnique("a", MAIL)));
        goesThereAndBack(List.of(
                new Operation.RenameColumn("a", "mail", "post"),
                new Operation.DropUnique("a", new UniqueKey("UK1", List.of("post")))));
    }

    private static Operation inTable(Operation drop) {
        if (drop instanceof Operation.DropForeignKey) {
            return new Operation.DropForeignKey("b", TO_SELF.retargeted("b", column -> column));
        }
        if (drop instanceof Operation.DropUnique it) {
            return new Operation.DropUnique("b", it.key());
        }
        return drop instanceof Operation.DropIndex it
                ? new Operation.DropIndex("b", it.index())
                : new Operation.DropCheck("b", POSITIVE);
    }

    private static void goesThereAndBack(List<Operation> way) {
        Schema live = NAMES.in(Standing.at(() -> BEFORE)).get();
        Schema model = Applied.to(BEFORE, way);
        LiveNames after = NAMES.after(way);
        Schema there = Applied.to(live, LiveWay.up(way, NAMES));
        assertThat(there)
                .as("%s", way)
                .isEqualTo(after.in(Standing.at(() -> model)).get());
        Schema back = Applied.to(there, LiveWay.between(Inverse.of(way), after, NAMES));
        assertThat(words(back)).as("%s", way).isEqualTo(words(live));
    }

    /** The condition of a check that came back is the database's own. */
    private static String words(Schema schema) {
        return schema.toString().replace("(id > (0)::bigint)", "id > 0");
    }
}
