package dev.tidemark.sql.standard;

import dev.tidemark.problem.Code;
import dev.tidemark.problem.TidemarkException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An address as the bytes that Hibernate stores where the database has no type for it. */
public final class InetBytes {
    /** Digits, points and colons: no name, for which a server would be asked. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]+");

    private InetBytes() {}

    /** The bytes as hexadecimal digits. */
    public static String of(String address) {
        try {
            if (ADDRESS.matcher(address).matches()) {
                return HexFormat.of().formatHex(InetAddress.getByName(address).getAddress());
            }
        } catch (UnknownHostException wrong) {
            // Said below.
        }
        throw new TidemarkException(Code.BAD_ARGUMENT, address, "This is no address, such as 10.0.0.1 or ::1.");
    }
}
