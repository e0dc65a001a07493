package dev.tidemark.backup;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The key that backups are encrypted with: 32 bytes in Base64, which are 44 characters, or else a passphrase. Each file has a
 * key of its own, made from this one and the file's salt.
 */
public final class BackupKey {
    /** The environment's variable that holds it. */
    public static final String VARIABLE = "TIDEMARK_BACKUP_KEY";

    private static final int BYTES = 32;
    private static final int BASE64_LENGTH = 44;
    private static final int SHORTEST = 12;
    private static final int ITERATIONS = 600_000;

    private final byte[] raw;
    private final String passphrase;

    private BackupKey(byte[] raw, String passphrase) {
        this.raw = raw;
        this.passphrase = passphrase;
    }

    /** The key of the environment, or null where it has none. */
    public static @Nullable BackupKey ofEnvironment() {
        String text = System.getenv(VARIABLE);
        return text == null || text.isEmpty() ? null : of(text);
    }

    /**
     * The key that the text is.
     *
     * @throws TidemarkException BAD_ARGUMENT where it is too short to keep anyone out
     */
    public static BackupKey of(String text) {
        if (text.length() == BASE64_LENGTH) {
            try {
                byte[] bytes = Base64.getDecoder().decode(text);
                if (bytes.length == BYTES) {
                    return new BackupKey(bytes, "");
                }
            } catch (IllegalArgumentException passphrase) {
                // Nothing but a long passphrase.
            }
        }
        if (text.length() < SHORTEST) {
            throw new TidemarkException(
                    Code.BAD_ARGUMENT,
                    VARIABLE,
                    "The key is 32 random bytes in Base64 (openssl rand -base64 32), or a passphrase of " + SHORTEST
                            + " characters at least.");
        }
        return new BackupKey(new byte[0], text);
    }

    /** How often a passphrase is hashed in a file that is written now; 0 for other keys. */
    int iterations() {
        return raw.length > 0 ? 0 : ITERATIONS;
    }

    /** The key of one file; null where this key is of the other kind than the one it was written with. */
    @Nullable
    SecretKey of(Preamble file) {
        if ((raw.length > 0) != (file.iterations() == 0)) {
            return null;
        }
        try {
            byte[] key;
            if (raw.length > 0) {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(raw, "HmacSHA256"));
                mac.update("tidemark backup".getBytes(StandardCharsets.US_ASCII));
                key = mac.doFinal(file.salt());
            } else {
                key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(new PBEKeySpec(
                                passphrase.toCharArray(), file.salt(), file.iterations(), BYTES * Byte.SIZE))
                        .getEncoded();
            }
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has these algorithms", impossible);
        }
    }
}
