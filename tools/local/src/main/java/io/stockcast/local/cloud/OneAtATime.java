package io.stockcast.local.cloud;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Handles one request after the other. DynamoDB Local has a single connection to its file: what it writes while a
 * transaction of somebody else is open becomes a part of that, and is gone if the transaction is undone.
 */
final class OneAtATime extends Handler.Wrapper {

    OneAtATime(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        synchronized (this) {
            return super.handle(request, response, callback);
        }
    }
}
