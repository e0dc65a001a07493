package dev.tidemark.spring;

import dev.tidemark.engine.Tidemark;
import dev.tidemark.snapshot.RevisionIndex;
import java.util.List;
import java.util.TreeMap;

/** Indexes as other compiles would have written them. */
final class Indexes {
    private Indexes() {}

    /** The shop's, with a setting more or other. */
    static TidemarkCustomizer with(String setting, String value) {
        return tidemark -> {
            RevisionIndex index = tidemark.index();
            TreeMap<String, String> settings = new TreeMap<>(index.settings());
            settings.put(setting, value);
            tidemark.index(
                    new RevisionIndex(index.mode(), index.snapshotHash(), settings, index.revisions(), index.draft()));
        };
    }

    /** The shop's, with a draft that does what the shop's first revision does. */
    static TidemarkCustomizer draft() {
        return tidemark -> tidemark.index(draftOf(tidemark));
    }

    private static RevisionIndex draftOf(Tidemark tidemark) {
        RevisionIndex index = tidemark.index();
        RevisionIndex.Entry first = index.revisions().get(0);
        return new RevisionIndex(
                index.mode(),
                index.snapshotHash(),
                index.settings(),
                List.of(),
                new RevisionIndex.Entry(RevisionIndex.DRAFT_ID, List.of(), first.checksum(), first.className()));
    }
}
