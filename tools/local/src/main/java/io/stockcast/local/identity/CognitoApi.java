package io.stockcast.local.identity;

import io.stockcast.local.cloud.AccessKeyCheck;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.start.StartException;
import java.net.InetSocketAddress;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The administration of accounts that the functions use, reachable only over the loopback and with the key. */
public final class CognitoApi implements AutoCloseable {

    private final Server server;

    private CognitoApi(Server server) {
        this.server = server;
    }

    /** Starts it on a free port of its own, away from the addresses that browsers use. */
    public static CognitoApi start(StateFolder state, LocalIdentity identity) {
        try {
            Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
            server.setHandler(AccessKeyCheck.of(state, new CognitoOperations(identity.accounts())));
            server.start();
            return new CognitoApi(server);
        } catch (Exception e) {
            throw new StartException("The user pool does not start (" + e.getMessage() + ").", e);
        }
    }

    /** The settings of functions that name its address. */
    public Map<String, String> environment() {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return Map.of(
                "STOCKCAST_COGNITO_ENDPOINT", "http://127.0.0.1:" + port, "STOCKCAST_USER_POOL", "eu-west-2_local");
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the user pool does not stop", e);
        }
    }
}
