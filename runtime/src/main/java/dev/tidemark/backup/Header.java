package dev.tidemark.backup;

import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a backup says of itself before its rows.
 *
 * @param database the name of the dialect: {@code postgresql}
 * @param version what the driver says of the server
 * @param application as the history calls it; empty where it is not named
 * @param reason why it was made: {@code backup}, or the step that it was made before
 * @param revisions the heads that the database was at
 * @param schema the tables that it holds, as the model has them, or where that does not know one, the database; and the
 *     sequences
 */
public record Header(
        String database, String version, String application, String reason, List<String> revisions, Schema schema) {
    private static final int LONGEST = 4096;
    private static final int MOST_REVISIONS = 100_000;

    public Header {
        revisions = List.copyOf(revisions);
    }

    void write(ContentOutput out) throws IOException {
        out.text(database);
        out.text(version);
        out.text(application);
        out.text(reason);
        out.number(revisions.size());
        for (String revision : revisions) {
            out.text(revision);
        }
        out.text(SnapshotFormat.write(new Snapshot("", new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), schema)));
    }

    static Header read(ContentInput in, Place place) throws IOException {
        String database = in.text(LONGEST);
        String version = in.text(LONGEST);
        String application = in.text(LONGEST);
        String reason = in.text(LONGEST);
        long size = in.number();
        if (size < 0 || size > MOST_REVISIONS) {
            throw place.damaged("more revisions than there are anywhere");
        }
        List<String> revisions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            revisions.add(in.text(LONGEST));
        }
        String schema = in.text(ContentInput.LONGEST_TEXT);
        try {
            return new Header(
                    database,
                    version,
                    application,
                    reason,
                    revisions,
                    SnapshotFormat.read(schema, place.file()).schema());
        } catch (TidemarkException wrong) {
            throw place.damaged("its schema cannot be read", wrong);
        }
    }
}
