package dev.tidemark.cli;

import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What would run, told to a person: steps, their operations, what they cost others, and what they destroy. */
final class PlanReport {
    private final String direction;
    private final Plan plan;
    private final List<String> losses;
    private final List<Answers.Step> steps = new ArrayList<>();

    private PlanReport(String direction, Plan plan, List<String> losses) {
        this.direction = direction;
        this.plan = plan;
        this.losses = losses;
    }

    /**
     * Asks the database, and changes nothing.
     *
     * @param direction {@code upgrade} or {@code downgrade}
     */
    static PlanReport of(String direction, Plan plan, Tidemark tidemark, DataSource dataSource) {
        PlanReport report = new PlanReport(direction, plan, tidemark.losses(plan));
        try (TableSizes sizes = TableSizes.on(dataSource)) {
            for (Plan.Step step : plan.steps()) {
                report.steps.add(Answers.Step.of(step, sizes.of(Answers.operations(step))));
            }
        }
        return report;
    }

    Answers.OfPlan answer(String target) {
        return new Answers.OfPlan(direction, target, steps, losses);
    }

    /** @param sql whether the statements are wanted too */
    void print(Face face, boolean sql) {
        for (Answers.Step step : steps) {
            face.print("@|green " + step.action() + "|@  " + step.revision());
            for (Answers.Change change : step.changes()) {
                face.printPlain(
                        "  " + change.description() + (change.online() ? ", while others use the table" : "") + "\n");
                if (sql) {
                    change.sql()
                            .forEach(each ->
                                    face.printPlain("      " + each.strip().replace("\n", "\n      ") + ";\n"));
                }
            }
            step.leftOut().forEach(each -> face.printPlain("  left out: " + each + "\n"));
            for (Map.Entry<String, Long> rows : step.rows().entrySet()) {
                face.printPlain("  rows: " + rows.getKey() + " has about " + rows.getValue() + "\n");
            }
            step.notes().forEach(note -> face.printPlain("  note: " + note.message() + " [" + note.code() + "]\n"));
        }
        losses.forEach(loss -> face.print("@|red destroys|@  " + loss));
        if (plan.isEmpty()) {
            face.print("Nothing to do: the database is there already.");
            return;
        }
        int count = steps.stream().mapToInt(step -> step.changes().size()).sum();
        face.print(Face.counted(steps.size(), "step") + ", " + Face.counted(count, "operation")
                + ". Nothing was changed: this is what " + direction + " would do.");
    }
}
