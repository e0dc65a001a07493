package dev.tidemark.snapshot;

import dev.tidemark.diff.Hints;
import dev.tidemark.operation.Backfill;
import dev.tidemark.operation.Checksum;
import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import dev.tidemark.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads and writes {@link Snapshot}s: JSON, one fact a line in a stable order, so that a person can read a merge. */
public final class SnapshotFormat {
    /** The number of the format that this class writes; it reads no higher one. */
    public static final int FORMAT = 1;

    private SnapshotFormat() {}

    /** The text of a snapshot; ends with a line feed. */
    public static String write(Snapshot snapshot) {
        return block(snapshot).write();
    }

    /** The text of a model: a snapshot, and the hints of its annotations. */
    public static String writeModel(Snapshot model, Hints hints) {
        Block backfills = new Block();
        hints.backfills().forEach((column, backfill) -> backfills.put(column, facts(backfill)));
        Block accepted = new Block();
        hints.accepted().forEach(problem -> accepted.put(problem, true));
        return block(model)
                .put(
                        "hints",
                        new Block()
                                .put("renamedColumns", texts(hints.renamedColumns()))
                                .put("renamedTables", texts(hints.renamedTables()))
                                .put("backfills", backfills)
                                .put("zeros", texts(hints.zeros()))
                                .put("accepted", accepted))
                .write();
    }

    private static Block block(Snapshot snapshot) {
        Block types = new Block();
        snapshot.types().forEach(type -> types.put(type, true));
        return SchemaJson.write(
                new Block()
                        .put("format", (long) FORMAT)
                        .put("fingerprint", snapshot.fingerprint())
                        .put("checksum", checksum(snapshot.schema()))
                        .put("settings", texts(snapshot.settings()))
                        .put("revisions", texts(snapshot.revisions()))
                        .put("types", types),
                snapshot.schema());
    }

    private static Block texts(Map<String, String> texts) {
        Block block = new Block();
        texts.forEach(block::put);
        return block;
    }

    private static Map<String, Object> facts(Backfill backfill) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("expression", backfill.expression());
        if (!backfill.variants().isEmpty()) {
            facts.put("variants", new TreeMap<>(backfill.variants()));
        }
        return facts;
    }

    /**
     * The snapshot that a text holds. Where a person or a merge has changed its schema, it has no fingerprint.
     *
     * @param place the file's name, for messages
     * @throws TidemarkException SNAPSHOT_DAMAGED or SNAPSHOT_NEWER, with file and line
     */
    public static Snapshot read(String text, String place) {
        Json json = json(text, place);
        Schema schema = SchemaJson.read(json);
        String checksum = json.optionalString("checksum");
        boolean isEdited = checksum != null && !checksum.equals(checksum(schema));
        return new Snapshot(
                isEdited ? "" : json.string("fingerprint"),
                json.texts("settings"),
                json.texts("revisions"),
                new TreeSet<>(json.flags("types")),
                schema);
    }

    /** Of the facts, not of how they are laid out. */
    private static String checksum(Schema schema) {
        return Checksum.sha256(SchemaJson.write(new Block(), schema).write());
    }

    /** The hints in the text of a model; {@link #read} gives the rest. */
    public static Hints readHints(String text, String place) {
        Json hints = json(text, place).optionalObject("hints");
        if (hints == null) {
            return Hints.NONE;
        }
        TreeMap<String, Backfill> backfills = new TreeMap<>();
        hints.objects("backfills")
                .forEach((column, backfill) ->
                        backfills.put(column, new Backfill(backfill.string("expression"), backfill.texts("variants"))));
        return new Hints(
                hints.texts("renamedColumns"),
                hints.texts("renamedTables"),
                backfills,
                hints.texts("zeros"),
                new TreeSet<>(hints.flags("accepted")));
    }

    private static Json json(String text, String place) {
        Json json = JsonReader.object(text, place);
        long format = json.number("format", 0);
        if (format > FORMAT) {
            throw new TidemarkException(
                    Code.SNAPSHOT_NEWER,
                    place + ":" + json.line("format"),
                    "The file has format " + format + ", and this Tidemark reads up to " + FORMAT
                            + ". Raise Tidemark's version in this build to the one that wrote it.");
        }
        if (format < 1) {
            throw json.damaged("format", "is no number from 1");
        }
        return json;
    }

    /** The SHA-256 of a text's lines, as hexadecimal text; the same for LF and CRLF. */
    public static String hash(String text) {
        return Checksum.sha256(text.replace("\r\n", "\n"));
    }
}
