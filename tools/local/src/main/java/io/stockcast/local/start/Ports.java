package io.stockcast.local.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** The ports that a site can listen on. */
public final class Ports {

    /** Any free port. */
    private static final int ANY = 0;

    // Outgoing connections use higher ports: one could take such a port before the site does.
    private static final int LOWEST = 10_240;
    private static final int LOWEST_OUTGOING = 32_768;
    private static final int ATTEMPTS = 100;

    private Ports() {}

    /** The port, where it is free, or any free one for 0. */
    static int usable(int port) {
        if (port < 0 || port > 65_535) {
            throw new StartException("Port " + port + " is not between 0 and 65535.");
        }
        if (port == ANY) {
            return any();
        }
        try {
            probe(port);
            return port;
        } catch (IOException e) {
            throw new StartException(
                    "Port " + port + " cannot be used (" + e.getMessage() + "): choose another with --port.");
        }
    }

    /** Any port that is free now. */
    public static int any() {
        return new Random()
                .ints(ATTEMPTS, LOWEST, LOWEST_OUTGOING)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new StartException("No free port was found: choose one with --port."));
    }

    /** Whether a server could listen on the port now. */
    public static boolean isFree(int port) {
        try {
            probe(port);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void probe(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }
}
