package dev.tidemark.backup;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.Problem;
import dev.tidemark.problem.TidemarkException;
import org.jspecify.annotations.Nullable;

/** The file that a problem is about, and the words for what can be wrong with one. */
record Place(String file) {
    private static final String OTHER =
            " Nothing was restored. Take another backup, or a copy of this one from elsewhere.";

    TidemarkException noBackup() {
        return new TidemarkException(
                Code.NOT_A_BACKUP, file, "The file does not begin as Tidemark's backups do. Name one of those.");
    }

    TidemarkException newer(int version) {
        return new TidemarkException(
                Code.BACKUP_NEWER,
                file,
                "The file has format " + version + ", and this Tidemark reads up to " + Preamble.VERSION
                        + ". Read it with the Tidemark that wrote it, or a newer one.");
    }

    TidemarkException truncated() {
        return damaged("it ends too early");
    }

    TidemarkException damaged(String how) {
        return damaged(how, null);
    }

    TidemarkException damaged(String how, @Nullable Throwable cause) {
        return new TidemarkException(
                new Problem(Code.BACKUP_DAMAGED, file, "The file is damaged: " + how + "." + OTHER), cause);
    }

    TidemarkException keyMissing() {
        return new TidemarkException(
                Code.BACKUP_KEY,
                file,
                "The file is encrypted, and no key was given. Set the environment's " + BackupKey.VARIABLE + ".");
    }

    /** The first frame alone tells a wrong key from damage, and it does not tell them apart. */
    TidemarkException keyWrong() {
        return new TidemarkException(
                Code.BACKUP_KEY,
                file,
                "The file cannot be decrypted: the key is another than the one it was written with, or its beginning is"
                        + " damaged. Set the environment's " + BackupKey.VARIABLE + " to the key of that time.");
    }
}
