package dev.tidemark.spring;

import dev.tidemark.engine.HistoryEntry;
import dev.tidemark.engine.Status;
import dev.tidemark.engine.Tidemark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.context.ApplicationContext;

/** Where the databases stand, and how they came there: {@code /actuator/tidemark}. */
@Endpoint(id = "tidemark")
public final class TidemarkEndpoint {
    private final ApplicationContext context;

    TidemarkEndpoint(ApplicationContext context) {
        this.context = context;
    }

    /** Asks each database. */
    @ReadOperation
    public Contexts tidemark() {
        Map<String, Beans> contexts = new TreeMap<>();
        for (ApplicationContext each = context; each != null; each = each.getParent()) {
            Map<String, Database> databases = new TreeMap<>();
            each.getBeansOfType(Tidemark.class).forEach((name, tidemark) -> databases.put(name, Database.of(tidemark)));
            ApplicationContext parent = each.getParent();
            contexts.put(String.valueOf(each.getId()), new Beans(databases, parent == null ? null : parent.getId()));
        }
        return new Contexts(contexts);
    }

    /** The answer, by the application contexts' ids. */
    public record Contexts(Map<String, Beans> contexts) implements OperationResponseBody {}

    /** One context's databases, by the names of their beans. */
    public record Beans(
            Map<String, Database> tidemarkBeans, @Nullable String parentId) {}

    /** One database. */
    public record Database(
            List<String> current,
            List<String> heads,
            List<String> pending,
            Status.Draft draft,
            List<Applied> revisions) {
        static Database of(Tidemark tidemark) {
            Status status = tidemark.status();
            return new Database(
                    status.current(),
                    status.heads(),
                    status.pending(),
                    status.draft(),
                    tidemark.history().stream().map(Applied::of).toList());
        }
    }

    /** One row of the history. */
    public record Applied(
            String id,
            List<String> parents,
            HistoryEntry.Kind kind,
            Instant appliedAt,
            long millis,
            String by,
            @Nullable String app) {
        static Applied of(HistoryEntry row) {
            return new Applied(
                    row.id(),
                    row.parents(),
                    row.kind(),
                    row.appliedAt(),
                    row.duration().toMillis(),
                    row.by(),
                    row.app());
        }
    }
}
