package dev.tidemark.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Who this process is, to the operating system. */
final class Host {
    /** Asked once: it may go to a name server. */
    private static final String NAME = find();

    private Host() {}

    static String user() {
        return System.getProperty("user.name", "");
    }

    static String name() {
        return NAME;
    }

    private static String find() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** Both, as {@code user@host}. */
    static String userAtHost() {
        return user() + "@" + name();
    }
}
