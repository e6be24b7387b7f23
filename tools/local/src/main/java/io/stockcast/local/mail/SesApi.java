package io.stockcast.local.mail;

import io.stockcast.local.cloud.AccessKeyCheck;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.start.StartException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** What the functions send mails by, reachable only over the loopback and with the key; no mail leaves this machine. */
public final class SesApi implements AutoCloseable {

    private final Server server;

    private SesApi(Server server) {
        this.server = server;
    }

    /** Starts it on a free port of its own, away from the addresses that browsers use. */
    public static SesApi start(StateFolder state, Mailbox mailbox) {
        try {
            Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
            server.setHandler(AccessKeyCheck.of(state, new SesOperations(mailbox, Clock.systemUTC())));
            server.start();
            return new SesApi(server);
        } catch (Exception e) {
            throw new StartException("The mailbox does not start (" + e.getMessage() + ").", e);
        }
    }

    /** The settings of functions that send mails by it. */
    public Map<String, String> environment() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return Map.of(
                "STOCKCAST_SES_ENDPOINT", "http://127.0.0.1:" + port,
                "STOCKCAST_MAIL_SENDER", "Stockcast <stockcast@localhost>",
                "STOCKCAST_MAIL_CONFIGURATION", "local");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the mailbox does not stop", e);
        }
    }
}
