package dev.tidemark.problem;

import java.util.regex.Pattern;

/** What must not be read in a message: passwords, as drivers quote them when they complain of an address. */
public final class Secrets {
    private static final String HIDDEN = "…";

    /** What H2 runs when it connects, which may create a user; to the end of the address. */
    private static final Pattern INIT = Pattern.compile("(?i)(;init=)[^\"»]*");

    private static final Pattern SETTING = Pattern.compile(
            "(?i)([?&;,:{(]\\s*(?:[\\w.-]*password|[\\w.-]*passwd|pwd|[\\w.-]*passphrase|[\\w.-]*secret|[\\w.-]*token|cipher[\\w-]*key|crypt_key)"
                    + "\\s*=\\s*)[^;&\\s\"'»\\]})]*");

    /** SQL that gives a user a password, or looks for one. */
    private static final Pattern SQL = Pattern.compile("(?i)\\b(password|identified\\s+by)(\\s*=?\\s*)'(?:[^']|'')*'");

    /** {@code //user:password@host}, and Oracle's {@code thin:user/password@host}. */
    private static final Pattern PERSON =
            Pattern.compile("(?i)(?:(//)[^/@\\s\":]*:|((?:thin|oci):)[^/@\\s\"]*/)[^@\\s\"]*@");

    private Secrets() {}

    /** The text without them. */
    public static String out(String text) {
        if (text.indexOf('=') < 0 && text.indexOf('@') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        String hidden = SQL.matcher(text).replaceAll("$1$2'" + HIDDEN + "'");
        hidden = INIT.matcher(hidden).replaceAll("$1" + HIDDEN);
        hidden = SETTING.matcher(hidden).replaceAll("$1" + HIDDEN);
        return PERSON.matcher(hidden)
                .replaceAll(found -> (found.group(1) == null ? found.group(2) : found.group(1)) + HIDDEN + "@");
    }
}
