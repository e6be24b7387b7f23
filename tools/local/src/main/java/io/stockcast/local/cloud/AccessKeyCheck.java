package io.stockcast.local.cloud;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through only requests signed with this machine's own access key, because the server behind it accepts any key. */
public final class AccessKeyCheck extends Handler.Wrapper {

    private final String credential;

    /** Guards {@code next} with the key of that state folder. */
    public static AccessKeyCheck of(StateFolder state, Handler next) {
        return new AccessKeyCheck(Credentials.in(state).accessKeyId(), next);
    }

    AccessKeyCheck(String accessKeyId, Handler next) {
        super(next);
        this.credential = "Credential=" + accessKeyId + "/";
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean known = Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
                .filter(authorization -> authorization.contains(credential))
                .isPresent();
        if (known) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403);
        return true;
    }
}
