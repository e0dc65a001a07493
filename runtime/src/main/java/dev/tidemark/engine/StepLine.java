package dev.tidemark.engine;

import dev.tidemark.sql.Stage;
import java.util.ArrayList;
import java.util.List;

/** A statement of a step, which has a line in the journal: the {@code part}-th of the step's {@code place}-th change. */
record StepLine(Plan.Change change, int place, int part, Stage stage) {
    /** All of a step, in order. */
    static List<StepLine> of(Plan.Step step) {
        List<StepLine> lines = new ArrayList<>();
        for (int place = 0; place < step.changes().size(); place++) {
            Plan.Change change = step.changes().get(place);
            List<Stage> parts = Execution.stages(change);
            for (int part = 0; part < parts.size(); part++) {
                lines.add(new StepLine(change, place, part, parts.get(part)));
            }
        }
        return lines;
    }

    String sql() {
        return stage.sql();
    }
}
