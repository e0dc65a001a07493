package dev.tidemark.cli;

import dev.tidemark.engine.Finding;
import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import dev.tidemark.operation.Hazard;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "prod-check",
        description = {
            "Say what a production database would refuse of what is pending, and what its users would notice.",
            "It looks at the database's rows, and changes nothing."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it would run", "1:it would be refused, or an error"})
final class ProdCheckCommand extends DatabaseFace {
    @Option(
            names = "--allow",
            split = ",",
            paramLabel = "<name>",
            description = "What will be allowed: destructive, native, destructive:<revision>; or TIDEMARK_ALLOW.")
    private List<String> allowed = List.of();

    @Override
    int run(Tidemark door) {
        Tidemark tidemark = door.production(true);
        if (!allowed.isEmpty()) {
            tidemark.allow(allowed.toArray(String[]::new));
        }
        List<Finding> findings = tidemark.findings();
        List<Plan.Step> steps = tidemark.withDraft(false).plan().steps();
        Columns columns = new Columns();
        for (Finding finding : findings) {
            columns.line("@|red refused|@", finding.code().id(), finding.revision(), finding.text());
        }
        for (Plan.Step step : steps) {
            for (Hazard hazard : Hazard.of(Answers.operations(step))) {
                columns.line("@|yellow note|@", hazard.code().id(), step.revision(), hazard.message());
            }
        }
        print(columns);
        findings.stream().map(Finding::remedy).distinct().forEach(this::print);
        print(
                findings.isEmpty()
                        ? "@|green passes|@  " + counted(steps.size(), "step") + " would run"
                        : "@|red fails|@  " + counted(findings.size(), "finding") + "; nothing would run");
        return findings.isEmpty() ? 0 : 1;
    }
}
