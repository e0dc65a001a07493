package dev.tidemark.cli;

import static dev.tidemark.cli.Customers.ID;
import static dev.tidemark.cli.Customers.NAME;
import static dev.tidemark.cli.Customers.PHONE;

import dev.tidemark.diff.Hints;
import dev.tidemark.schema.Column;
import dev.tidemark.schema.ColumnType;
import dev.tidemark.schema.Schema;
import dev.tidemark.snapshot.Snapshot;
import dev.tidemark.snapshot.SnapshotFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Two branches that git has merged: each has sealed a column of its own after the project's first revision. */
final class TwoBranches {
    static final Column FAX = Column.of("fax", ColumnType.varchar(20));

    private TwoBranches() {}

    /** Makes them of a project with one revision; returns the schema of both. */
    static Schema in(TemporaryProject project, Path other) throws Exception {
        TemporaryProject theirs = new TemporaryProject(other);
        Path source = project.sources().get(0);
        Path copy = theirs.directory.resolve(project.directory.relativize(source));
        Files.createDirectories(copy.getParent() == null ? copy : copy.getParent());
        Files.copy(source, copy);
        Path snapshot = theirs.snapshot();
        Files.createDirectories(snapshot.getParent() == null ? snapshot : snapshot.getParent());
        Files.copy(project.snapshot(), snapshot);
        theirs.seal("add fax", Customers.with(ID, NAME, FAX));
        project.seal("add phone", Customers.with(ID, NAME, PHONE));

        Path fax = theirs.sources().get(1);
        Files.copy(fax, project.directory.resolve(theirs.directory.relativize(fax)));
        Schema merged = Customers.with(ID, NAME, PHONE, FAX);
        Snapshot mine = SnapshotFormat.read(Files.readString(project.snapshot()), "mine");
        TreeMap<String, String> revisions = new TreeMap<>(mine.revisions());
        revisions.putAll(SnapshotFormat.read(Files.readString(theirs.snapshot()), "theirs")
                .revisions());
        Files.writeString(
                project.snapshot(),
                SnapshotFormat.write(
                        new Snapshot(mine.fingerprint(), mine.settings(), revisions, mine.types(), merged)));
        project.compile(merged, Hints.NONE);
        return merged;
    }
}
