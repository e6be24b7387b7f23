package io.stockcast.local.site;

import io.stockcast.local.gateway.BodyReader;
import io.stockcast.local.gateway.RefusedBodyException;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.buf.ByteChunk;

/**
 * Keeps slow senders from holding the server's threads. Forms are read before the pages of the user pool ask for them,
 * because Tomcat itself waits for a form as long as it takes. The gateway reads the bodies of the API by itself, after
 * the token. And where a body was not read to its end, the connection is closed instead of waiting for the rest.
 */
final class BodyValve extends ValveBase {

    private static final int MOST_BYTES_OF_A_FORM = 64 << 10;
    private static final String API = "/api/";

    private final BodyReader forms = new BodyReader(MOST_BYTES_OF_A_FORM);

    BodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        try {
            if (!request.getRequestURI().startsWith(API)) {
                replay(request, forms.read(request.getStream(), request.getContentLengthLong()));
            }
            getNext().invoke(request, response);
        } catch (RefusedBodyException e) {
            e.writeTo(response.getResponse(), request.getRequestURI());
        }
        if (!isRead(request)) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static void replay(Request request, byte[] body) {
        ByteChunk chunk = new ByteChunk();
        chunk.setBytes(body, 0, body.length);
        request.getCoyoteRequest().action(ActionCode.REQ_SET_BODY_REPLAY, chunk);
    }

    private static boolean isRead(Request request) {
        return ((ServletInputStream) request.getStream()).isFinished();
    }
}
