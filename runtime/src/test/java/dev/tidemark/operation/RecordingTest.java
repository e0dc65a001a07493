package dev.tidemark.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a compiled migration class says, and what is wrong with one that says nothing. */
class RecordingTest {
    private static final Operation UP = new Operation.Sql("select 1", Map.of());
    private static final Operation DOWN = new Operation.Sql("select 2", Map.of());

    private static Recording of(String className) {
        return Recording.of("20261121-one", className, RecordingTest.class.getClassLoader());
    }

    private static void refused(Class<?> type, Code code, String message) {
        refused(type.getName(), code, message);
    }

    private static void refused(String className, Code code, String message) {
        assertThatThrownBy(() -> of(className)).isInstanceOfSatisfying(TidemarkException.class, thrown -> {
            assertThat(thrown.problem().code()).isEqualTo(code);
            assertThat(thrown.problem().place()).isEqualTo("20261121-one");
            assertThat(thrown.problem().message()).contains(message);
            assertThat(thrown.getCause()).isNotNull();
        });
    }

    @Test
    void bothDirectionsAreRecorded() {
        Recording recording = of(Both.class.getName());
        assertThat(recording).isEqualTo(new Recording(List.of(UP), List.of(DOWN)));
        assertThat(recording.checksum())
                .isEqualTo(Checksum.of(new Both()))
                .isEqualTo(Checksum.of(List.of(UP), List.of(DOWN)))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(Checksum.of(List.of(DOWN), List.of(UP)))
                .isNotEqualTo(Checksum.of(List.of(UP, DOWN), List.of()))
                .isNotEqualTo(Checksum.of(List.of(UP), List.of()))
                .isNotEqualTo(Checksum.of(List.of(), List.of(DOWN)));
    }

    @Test
    void stepsThatAPersonMustWriteAreCounted() {
        Operation one = new Operation.Unfinished("move a to b");
        Operation two = new Operation.Unfinished("move c to d");
        Recording unfinished = new Recording(List.of(UP, one), List.of(two));
        assertThat(unfinished.unfinished()).containsExactly("move a to b", "move c to d");
        assertThatThrownBy(() -> unfinished.requireFinished("20261121-one", "com.acme.One"))
                .isInstanceOfSatisfying(TidemarkException.class, thrown -> {
                    assertThat(thrown.problem().code()).isEqualTo(Code.UNFINISHED);
                    assertThat(thrown.problem().place()).isEqualTo("20261121-one");
                    assertThat(thrown)
                            .hasMessageContaining("com.acme.One has 2 steps")
                            .hasMessageContaining("move a to b");
                });
        assertThatThrownBy(() -> new Recording(List.of(one), List.of()).requireFinished("r", "c"))
                .hasMessageContaining("c has a step that");
        Recording finished = of(Both.class.getName());
        assertThat(finished.unfinished()).isEmpty();
        finished.requireFinished("r", "c");
    }

    @Test
    void theChecksumOfATextIsItsSha256() {
        assertThat(Checksum.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Checksum.sha256("ä")).isNotEqualTo(Checksum.sha256("a"));
    }

    @Test
    void aClassThatIsNotThere() {
        refused("com.acme.Gone", Code.REVISION_MISSING, "com.acme.Gone is in the index but not on the class path");
    }

    @Test
    void aClassThatIsNoMigration() {
        refused(RecordingTest.class, Code.MIGRATION_UNUSABLE, "must be a public class that implements Migration");
        refused(Parameters.class, Code.MIGRATION_UNUSABLE, "a public constructor without parameters");
    }

    @Test
    void aClassThatCannotBeMade() {
        refused(
                Unmade.class,
                Code.MIGRATION_UNUSABLE,
                "Unmade fails while it is made: java.lang.IllegalStateException: no");
        refused(
                Static.class,
                Code.MIGRATION_UNUSABLE,
                "Static fails while it is made: java.lang.IllegalStateException: no");
    }

    @Test
    void aDirectionThatFailsIsNamedWithItsLine() {
        refused(
                Failing.class,
                Code.MIGRATION_UNUSABLE,
                "The downgrade of " + Failing.class.getName() + " fails at RecordingTest.java:");
        refused(
                Erring.class,
                Code.MIGRATION_UNUSABLE,
                "The upgrade of " + Erring.class.getName() + " fails at RecordingTest.java:");
        refused(
                Elsewhere.class,
                Code.MIGRATION_UNUSABLE,
                "The upgrade of " + Elsewhere.class.getName() + " fails: java.lang.IllegalStateException: far");
    }

    @Test
    void whatAMigrationSaysIsWrongIsPassedOn() {
        assertThatThrownBy(() -> of(Saying.class.getName()))
                .isInstanceOf(TidemarkException.class)
                .hasMessageContaining("said");
    }

    @Test
    void stepsForOtherEnvironmentsAreLeftOut() {
        Recording recording = new Recording(
                Operations.record(db -> {
                    db.sql("everywhere");
                    db.sql("demo").only("test", "demo");
                    db.run("staging", connection -> {}).only("staging");
                }),
                Operations.record(db -> db.sql("back").only("canary")));
        assertThat(recording.environments()).containsExactly("canary", "demo", "staging", "test");
        assertThat(recording.in(List.of("demo", "unknown")))
                .isEqualTo(new Recording(
                        Operations.record(db -> {
                            db.sql("everywhere");
                            db.sql("demo");
                        }),
                        List.of()));
        assertThat(recording.in(List.of("canary")).downgrade()).isEqualTo(Operations.record(db -> db.sql("back")));
        assertThat(recording.leftOut(List.of("test"))).containsExactly("run Java: staging, only in staging");
        assertThat(recording.leftOut(List.of()))
                .containsExactly("run SQL: demo, only in demo and test", "run Java: staging, only in staging");
        assertThat(recording.leftOut(List.of("demo", "staging"))).isEmpty();
    }

    @Test
    void whatIsRepeatableLeavesTheSchemaAlone() {
        Recording views = new Recording(
                Operations.record(db -> db.sql("create view")), Operations.record(db -> db.sql("drop view")));
        views.requireRepeatable("repeatable:views", "com.acme.Views");
        new Recording(List.of(new Operation.Unfinished("later")), List.of())
                .requireRepeatable("repeatable:views", "com.acme.Views");
        notRepeatable(
                new Recording(List.of(), Operations.record(db -> db.renameTable("a", "b"))),
                "com.acme.Views is repeatable and changes the schema: rename table a to b");
        notRepeatable(
                new Recording(
                        List.of(),
                        Operations.record(db -> db.run("back", connection -> {}).only("demo"))),
                "The downgrade of com.acme.Views is Java code");
        new Recording(Operations.record(db -> db.run("there", connection -> {})), List.of())
                .requireRepeatable("repeatable:views", "com.acme.Views");
    }

    private static void notRepeatable(Recording recording, String message) {
        assertThatThrownBy(() -> recording.requireRepeatable("repeatable:views", "com.acme.Views"))
                .isInstanceOfSatisfying(TidemarkException.class, thrown -> {
                    assertThat(thrown.problem().code()).isEqualTo(Code.MIGRATION_UNUSABLE);
                    assertThat(thrown.problem().place()).isEqualTo("repeatable:views");
                    assertThat(thrown.problem().message()).contains(message);
                });
    }

    @Test
    void aStepMaySayThatThereIsNoWayBack() {
        Recording there = new Recording(Operations.record(db -> db.sql("delete").irreversible()), List.of());
        assertThat(there.hasWayBack()).isFalse();
        assertThatThrownBy(() -> there.requireWayBack("20261121-one"))
                .isInstanceOfSatisfying(TidemarkException.class, thrown -> {
                    assertThat(thrown.problem().code()).isEqualTo(Code.NOT_REVERSIBLE);
                    assertThat(thrown.problem().place()).isEqualTo("20261121-one");
                    assertThat(thrown.problem().message()).contains("Its step \"run SQL: delete\" says");
                });
        Recording only = new Recording(
                Operations.record(db -> db.insert("a", r -> {
                            r.columns("id");
                            r.row(1);
                        })
                        .only("demo")
                        .irreversible()),
                List.of());
        assertThat(only.hasWayBack()).isFalse();
        Recording both = new Recording(
                Operations.record(db -> {
                    db.renameTable("a", "b");
                    db.sql("insert").needsNoUndo();
                }),
                Operations.record(db -> db.sql("never").irreversible()));
        assertThat(both.hasWayBack()).isTrue();
        both.requireWayBack("20261121-one");
    }

    /** Says something in both directions. */
    public static class Both implements Migration {
        @Override
        public void upgrade(Operations db) {
            db.sql("select 1");
        }

        @Override
        public void downgrade(Operations db) {
            db.sql("select 2");
        }
    }

    /** Cannot be made without a parameter. */
    public static final class Parameters extends Both {
        public Parameters(String ignored) {
            assertThat(ignored).isNotNull();
        }
    }

    /** Fails in its constructor. */
    public static final class Unmade extends Both {
        public Unmade() {
            throw new IllegalStateException("no");
        }
    }

    /** Fails in its initializer. */
    public static final class Static extends Both {
        static final int NUMBER = fail("no");
    }

    private static int fail(String message) {
        throw new IllegalStateException(message);
    }

    /** Fails on the way back. */
    public static final class Failing extends Both {
        @Override
        public void downgrade(Operations db) {
            fail("down");
        }
    }

    /** Fails with what is no exception. */
    public static final class Erring extends Both {
        @Override
        public void upgrade(Operations db) {
            throw new AssertionError("boom");
        }
    }

    /** Fails with a trace that does not name it. */
    public static final class Elsewhere extends Both {
        @Override
        public void upgrade(Operations db) {
            IllegalStateException far = new IllegalStateException("far");
            far.setStackTrace(new StackTraceElement[0]);
            throw far;
        }
    }

    /** Says itself what is wrong. */
    public static final class Saying extends Both {
        @Override
        public void upgrade(Operations db) {
            throw new TidemarkException(Code.MIGRATION_UNUSABLE, "here", "said");
        }
    }
}
