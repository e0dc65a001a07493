package dev.tidemark.backup;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * AES-256-GCM over the frames of one file. The nonce is the frame's number, which the file's own key sees once; the preamble,
 * the number, the kind and the length are authenticated with the body.
 */
final class FrameCipher {
    static final int TAG_LENGTH = 16;
    private static final int NONCE_LENGTH = 12;

    private final SecretKey key;
    private final byte[] preamble;

    private FrameCipher(SecretKey key, byte[] preamble) {
        this.key = key;
        this.preamble = preamble;
    }

    /** A preamble with a salt of its own, for a file to be written. */
    static Preamble preamble(@Nullable BackupKey key, long created) {
        byte[] salt = new byte[Preamble.SALT_LENGTH];
        if (key != null) {
            new SecureRandom().nextBytes(salt);
        }
        return new Preamble(key != null, created, salt, key == null ? 0 : key.iterations());
    }

    /** The file's cipher; null where it is not encrypted. */
    static @Nullable FrameCipher of(Preamble preamble, @Nullable BackupKey key, Place place) {
        if (!preamble.encrypted()) {
            return null;
        }
        if (key == null) {
            throw place.keyMissing();
        }
        SecretKey own = key.of(preamble);
        if (own == null) {
            throw place.keyWrong();
        }
        return new FrameCipher(own, preamble.bytes());
    }

    byte[] encrypt(FrameHead head, byte[] body, int length) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, head).doFinal(body, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("encrypting does not fail", impossible);
        }
    }

    /** What the body was; null where it, or what belongs to it, is another. */
    byte @Nullable [] decrypt(FrameHead head, byte[] body) {
        try {
            return cipher(Cipher.DECRYPT_MODE, head).doFinal(body);
        } catch (AEADBadTagException wrong) {
            return null;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("decrypting fails by a wrong tag alone", impossible);
        }
    }

    private Cipher cipher(int mode, FrameHead head) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE_LENGTH)
                .putInt(0)
                .putLong(head.number())
                .array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(preamble);
        cipher.updateAAD(head.bytes());
        return cipher;
    }
}
