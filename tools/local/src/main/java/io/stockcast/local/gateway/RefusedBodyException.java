package io.stockcast.local.gateway;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The body of a request is not read to its end, so its connection is of no more use. */
public final class RefusedBodyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String publicMessage;

    private RefusedBodyException(int status, String publicMessage) {
        super(publicMessage);
        this.status = status;
        this.publicMessage = publicMessage;
    }

    static RefusedBodyException tooLarge() {
        return new RefusedBodyException(413, "This is more than can be sent here.");
    }

    static RefusedBodyException tooSlow() {
        return new RefusedBodyException(408, "The request did not arrive in time. Please try again.");
    }

    static RefusedBodyException tooMany() {
        return new RefusedBodyException(503, "Too many requests are arriving at once. Please try again in a moment.");
    }

    /** Tells the sender why, and closes the connection. */
    public void writeTo(HttpServletResponse response, String path) throws IOException {
        response.setHeader("Connection", "close");
        Problems.write(response, status, publicMessage, path);
    }
}
