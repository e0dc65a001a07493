package dev.tidemark.cli.dump;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who connects to which database.
 *
 * @param url as the JDBC driver takes it
 * @param user null where the address says it, or the driver knows one
 */
public record Login(
        String url, @Nullable String user, @Nullable String password) {
    /** The user's name, also where it stands in the address. */
    @Nullable
    String name() {
        return user == null ? parameters().get("user") : user;
    }

    /** The password, also where it stands in the address. */
    @Nullable
    String secret() {
        return password == null ? parameters().get("password") : password;
    }

    /** What follows the question mark. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        for (String part : url.substring(url.indexOf('?') + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0 && url.indexOf('?') >= 0) {
                parameters.put(part.substring(0, equals), decoded(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    /** The address without what follows the question mark. */
    String place() {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return text;
        }
    }
}
