package dev.tidemark.cli;

import dev.tidemark.cli.Configuration.Setting;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description = {
            "Find what is wrong with a set-up, and say how to mend it; changes nothing.",
            "To see whether the user may change the schema, it creates an empty table and drops it again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing fails, though something may be warned of", "1:something fails"})
final class DoctorCommand extends Face {
    @ArgGroup(validate = false, heading = "%nThe database:%n", order = 1)
    private DatabaseOptions database = new DatabaseOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    boolean isJson() {
        return json.isWanted();
    }

    @Override
    public Integer call() throws IOException {
        Findings findings = new Findings();
        findings.ok("java", System.getProperty("java.version", "") + ", Tidemark " + Cli.VERSION);
        try (URLClassLoader loader = project.loader()) {
            boolean known = new ProjectCheckup(project, loader, findings).run();
            findings.look("url", () -> url(known, loader, findings));
        }
        if (isJson()) {
            printJson(new Answers.OfDoctor(findings.all().stream()
                    .map(each -> new Answers.Finding(Answers.word(each.level()), each.what(), each.text()))
                    .toList()));
        } else {
            print(findings.all());
        }
        return findings.hasFailed() ? Cli.ERROR : 0;
    }

    private void url(boolean known, ClassLoader loader, Findings findings) {
        Setting url = database.url(project.directory());
        if (url == null) {
            findings.warn(
                    "url",
                    "No database is named, so none was looked at. Give --url, set TIDEMARK_URL, or write url=… into "
                            + Configuration.FILE + ".");
            return;
        }
        findings.ok("url", UrlDataSource.address(url.value()) + ", from " + url.source());
        new DatabaseCheckup(database.dataSource(project.directory(), loader), tidemark(database, loader), findings)
                .run(known);
    }

    private void print(List<Findings.Finding> findings) {
        Columns columns = new Columns();
        for (Findings.Finding finding : findings) {
            String level = switch (finding.level()) {
                case OK -> "@|green ok|@";
                case WARN -> "@|yellow warn|@";
                case FAIL -> "@|red fail|@";
            };
            columns.line(level, finding.what(), finding.text());
        }
        print(columns);
    }
}
