package io.stockcast.local.site;

import io.stockcast.local.gateway.Problems;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Gives the errors that the web server itself finds, such as a malformed address, the form of the others. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String detail = status == 404 ? "There is nothing at this address." : "This cannot be answered.";
        try {
            Problems.write(response, status, detail, request.getRequestURI());
        } catch (IOException e) {
            container.getLogger().warn("the answer " + status + " cannot be written", e);
        }
    }
}
