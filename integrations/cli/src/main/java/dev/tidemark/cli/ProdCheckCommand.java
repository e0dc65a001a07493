package dev.tidemark.cli;

import dev.tidemark.engine.Finding;
import dev.tidemark.engine.Plan;
import dev.tidemark.engine.Tidemark;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    int run(Tidemark door) {
        Tidemark tidemark = door.production(true);
        if (!allowed.isEmpty()) {
            tidemark.allow(allowed.toArray(String[]::new));
        }
        List<Finding> findings = tidemark.findings();
        Plan plan = tidemark.withDraft(false).plan();
        Answers.OfProdCheck answer = Answers.OfProdCheck.of(findings, plan, ProductionOptions.idle(allowed, plan));
        if (isJson()) {
            printJson(answer);
        } else {
            print(answer);
        }
        return answer.exitCode();
    }

    private void print(Answers.OfProdCheck answer) {
        Columns columns = new Columns();
        answer.refused().forEach(each -> columns.line("@|red refused|@", each.code(), each.revision(), each.message()));
        for (Answers.Pending step : answer.steps()) {
            answer.notes().stream()
                    .filter(note -> note.revision().equals(step.revision()))
                    .forEach(note -> columns.line("@|yellow note|@", note.code(), note.revision(), note.message()));
        }
        print(columns);
        answer.idle().forEach(line -> print("@|yellow note|@  " + line));
        answer.refused().stream().map(Answers.Refused::remedy).distinct().forEach(this::print);
        print(
                answer.refused().isEmpty()
                        ? "@|green passes|@  " + counted(answer.steps().size(), "step") + " would run"
                        : "@|red fails|@  " + counted(answer.refused().size(), "finding") + "; nothing would run");
    }
}
