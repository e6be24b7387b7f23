package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void secondRequest_shouldWaitUntilTheFirstIsAnswered() throws Exception {
        MeetingPoint handler = new MeetingPoint();
        Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
        server.setHandler(new OneAtATime(handler));
        server.start();
        try {
            CompletableFuture<Integer> first = send(server.getURI());
            CompletableFuture<Integer> second = send(server.getURI());

            assertThat(first.get()).isEqualTo(200);
            assertThat(second.get()).isEqualTo(200);
            assertThat(handler.met).isFalse();
        } finally {
            server.stop();
        }
    }

    private CompletableFuture<Integer> send(URI address) {
        return client.sendAsync(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    /** Holds each request until there are two, or for a short while. */
    private static final class MeetingPoint extends Handler.Abstract {

        private final CountDownLatch two = new CountDownLatch(2);
        private final AtomicBoolean met = new AtomicBoolean();
        private boolean first = true;

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            two.countDown();
            if (isFirst() && two.await(1, TimeUnit.SECONDS)) {
                met.set(true);
            }
            response.setStatus(200);
            callback.succeeded();
            return true;
        }

        private synchronized boolean isFirst() {
            boolean was = first;
            first = false;
            return was;
        }
    }
}
