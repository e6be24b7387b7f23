package io.stockcast.local.site;

import io.stockcast.local.gateway.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Refuses requests to other hosts than this machine: a page of a foreign site could have its own name lead to here, and
 * a browser would then let it read everything.
 */
final class HostValve extends ValveBase {

    private static final int MISDIRECTED = 421;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    HostValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (THIS_MACHINE.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            getNext().invoke(request, response);
        } else {
            Problems.write(
                    response.getResponse(),
                    MISDIRECTED,
                    "This server answers for localhost only.",
                    request.getRequestURI());
        }
    }
}
