package dev.tidemark.problem;

import java.io.Serializable;

/**
 * Something wrong, as a value.
 *
 * @param place where: an entity and member at compile time ({@code com.acme.Customer#phone}), a revision and operation at
 *     run time, a file and line for a file; empty where the code says it all
 * @param message what is wrong and how to mend it, in whole sentences
 */
public record Problem(Code code, String place, String message) implements Serializable {
    public Problem {
        place = Visible.of(Secrets.out(place));
        message = Visible.of(Secrets.out(message));
    }

    /** One line for a person: code, place, message. */
    @Override
    public String toString() {
        return "[" + code.id() + "] " + (place.isEmpty() ? "" : place + ": ") + message;
    }
}
