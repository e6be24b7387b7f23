package io.stockcast.local.site;

import io.stockcast.local.gateway.Problems;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Gives errors of the web server itself, such as a malformed address, the form of all others. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String detail = status == 404 ? "There is nothing at this address." : "This request cannot be answered.";
        try {
            Problems.write(response, status, detail, request.getRequestURI());
        } catch (IOException e) {
            container.getLogger().warn("the answer " + status + " cannot be written", e);
        }
    }
}
