package dev.tidemark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** A problem survives the way to another process: build daemons send exceptions serialized. */
class TidemarkExceptionTest {
    @Test
    void carriesItsProblemWhenSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new TidemarkException(Code.DRIFT, "customers", "differs"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((TidemarkException) in.readObject()).problem())
                    .isEqualTo(new Problem(Code.DRIFT, "customers", "differs"));
        }
    }
}
