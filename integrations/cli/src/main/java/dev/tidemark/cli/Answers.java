package dev.tidemark.cli;

import dev.tidemark.engine.Difference;
import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Plan;
import dev.tidemark.operation.Description;
import dev.tidemark.operation.Hazard;
import dev.tidemark.operation.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What commands answer with under {@code --json}; docs/json.md says what each component means. */
final class Answers {
    private Answers() {}

    record OfStatus(
            List<String> current,
            List<String> heads,
            List<String> pending,
            String draft,
            List<String> altered,
            List<String> unknown,
            @Nullable String open) {}

    record OfCurrent(List<String> current, List<Row> rows) {}

    record OfHistory(List<Revision> revisions) {}

    record OfHeads(List<Revision> heads) {}

    record OfBranches(List<Branch> branches) {}

    record OfShow(
            Revision revision,
            List<String> children,
            String checksum,
            String className,
            List<String> upgrade,
            List<String> downgrade,
            List<Note> notes) {}

    record OfPlan(String direction, String target, List<Step> steps, List<String> losses) {}

    record OfDrift(List<Drifted> drift) {}

    record OfDoctor(List<Finding> findings) {}

    record Finding(String level, String what, String text) {}

    record OfCheck(
            String result,
            int exitCode,
            int revisions,
            List<String> heads,
            List<String> unsealed,
            List<Pending> pending,
            List<Drifted> drift) {}

    record OfProdCheck(
            String result,
            int exitCode,
            List<Refused> refused,
            List<Noted> notes,
            List<Pending> steps,
            List<String> idle) {
        static OfProdCheck of(List<dev.tidemark.engine.Finding> findings, Plan plan, List<String> idle) {
            boolean passes = findings.isEmpty();
            return new OfProdCheck(
                    passes ? "passes" : "fails",
                    passes ? 0 : Cli.ERROR,
                    findings.stream()
                            .map(each -> new Refused(each.code().id(), each.revision(), each.text(), each.remedy()))
                            .toList(),
                    plan.steps().stream().flatMap(Noted::of).toList(),
                    plan.steps().stream().map(Pending::of).toList(),
                    idle);
        }
    }

    record Refused(String code, String revision, String message, String remedy) {}

    record Noted(String revision, String code, String message) {
        static Stream<Noted> of(Plan.Step step) {
            return Note.of(operations(step)).stream()
                    .map(note -> new Noted(step.revision(), note.code(), note.message()));
        }
    }

    /** A revision of the code or of the database. */
    record Revision(
            String id,
            List<String> parents,
            boolean head,
            @Nullable String state,
            @Nullable Row applied,
            @Nullable List<String> operations) {}

    /** A row of the history. */
    record Row(
            String revision,
            String kind,
            String appliedAt,
            long durationMs,
            String by,
            @Nullable String app,
            @Nullable String owner,
            String checksum) {
        static Row of(HistoryEntry row) {
            return new Row(
                    row.id(),
                    word(row.kind()),
                    row.appliedAt().toString(),
                    row.duration().toMillis(),
                    row.by(),
                    row.app(),
                    row.owner(),
                    row.checksum());
        }
    }

    record Branch(String revision, List<String> children) {}

    record Pending(String revision, String action) {
        static Pending of(Plan.Step step) {
            return new Pending(step.revision(), word(step.action()));
        }
    }

    record Drifted(String place, String what, String kind, boolean harmful, String message, String remedy) {
        static Drifted of(Difference difference) {
            return new Drifted(
                    difference.place(),
                    word(difference.what()),
                    word(difference.kind()),
                    difference.harmful(),
                    difference.message(),
                    DriftCommand.remedy(difference));
        }
    }

    record Note(String code, String message) {
        static List<Note> of(List<Operation> operations) {
            return Hazard.of(operations).stream()
                    .map(hazard -> new Note(hazard.code().id(), hazard.message()))
                    .toList();
        }
    }

    record Change(String description, boolean online, List<String> sql) {}

    record Step(
            String revision,
            String action,
            boolean destructive,
            List<Change> changes,
            List<String> leftOut,
            List<Note> notes,
            Map<String, Long> rows) {
        static Step of(Plan.Step step, Map<String, Long> rows) {
            return new Step(
                    step.revision(),
                    word(step.action()),
                    step.isDestructive(),
                    step.changes().stream()
                            .map(change -> new Change(change.description(), change.online(), change.sql()))
                            .toList(),
                    step.leftOut(),
                    Note.of(operations(step)),
                    rows);
        }
    }

    /** The operations of a step, as far as they are known. */
    static List<Operation> operations(Plan.Step step) {
        return step.changes().stream()
                .map(Plan.Change::operation)
                .filter(Objects::nonNull)
                .map(Operation.class::cast)
                .toList();
    }

    /** Operations in words. */
    static List<String> words(List<Operation> operations) {
        return operations.stream().map(Description::of).toList();
    }

    /** A constant as a person writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
