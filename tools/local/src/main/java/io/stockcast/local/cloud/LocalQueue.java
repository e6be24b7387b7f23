package io.stockcast.local.cloud;

import io.stockcast.functions.jobs.ForecastJob;
import io.stockcast.local.start.StartException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The queue {@code forecast-requests}, its dead-letter queue and that of the stream, in memory and reachable only over the
 * loopback.
 */
public final class LocalQueue implements AutoCloseable {

    static final String NAME = "forecast-requests";
    static final int MOST_RECEIVES = 3;

    private static final String DEAD_LETTERS = NAME + "-dead-letters";
    private static final String DEAD_QUOTES = "quotes-dead-letters";
    // By the time a message appears again, the lease of its job has expired.
    private static final Duration HIDDEN = ForecastJob.LEASE.multipliedBy(2);
    private static final Duration LONG_POLL = Duration.ofSeconds(2);

    private final SQSRestServer server;
    private final URI endpoint;
    private final SqsClient client;

    private LocalQueue(SQSRestServer server) {
        this.server = server;
        int port = server.waitUntilStarted().localAddress().getPort();
        this.endpoint = URI.create("http://127.0.0.1:" + port);
        this.client = SqsClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Credentials.REGION)
                .endpointOverride(endpoint)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .build();
    }

    /** Starts it on a free port. */
    public static LocalQueue start() {
        try {
            LocalQueue queue = new LocalQueue(
                    SQSRestServerBuilder.withInterface("127.0.0.1").withPort(0).start());
            queue.create();
            return queue;
        } catch (RuntimeException e) {
            throw new StartException("The queue does not start (" + e.getMessage() + ").", e);
        }
    }

    /** The settings of functions that name its address. */
    public Map<String, String> environment() {
        return Map.of(
                "STOCKCAST_SQS_ENDPOINT", endpoint.toString(),
                "STOCKCAST_QUEUE_URL", url(),
                "STOCKCAST_MOST_RECEIVES", Integer.toString(MOST_RECEIVES));
    }

    private String url() {
        return url(NAME);
    }

    private String url(String name) {
        return endpoint + "/000000000000/" + name;
    }

    void send(String body) {
        client.sendMessage(request -> request.queueUrl(url()).messageBody(body));
    }

    /** Keeps a message about quotes that were given up. */
    public void sendDeadQuotes(String body) {
        client.sendMessage(request -> request.queueUrl(url(DEAD_QUOTES)).messageBody(body));
    }

    /** The next message, after a wait where there is none. */
    List<Message> receive() {
        return client.receiveMessage(request -> request.queueUrl(url())
                        .maxNumberOfMessages(1)
                        .waitTimeSeconds((int) LONG_POLL.toSeconds())
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All"))
                .messages();
    }

    void delete(Message message) {
        client.deleteMessage(request -> request.queueUrl(url()).receiptHandle(message.receiptHandle()));
    }

    @Override
    public void close() {
        client.close();
        server.stopAndWait();
    }

    private void create() {
        client.createQueue(request -> request.queueName(DEAD_LETTERS));
        client.createQueue(request -> request.queueName(DEAD_QUOTES));
        String redrive = "{\"deadLetterTargetArn\":\"arn:aws:sqs:%s:000000000000:%s\",\"maxReceiveCount\":\"%d\"}"
                .formatted(Credentials.REGION, DEAD_LETTERS, MOST_RECEIVES);
        client.createQueue(request -> request.queueName(NAME)
                .attributes(Map.of(
                        QueueAttributeName.VISIBILITY_TIMEOUT,
                        Long.toString(HIDDEN.toSeconds()),
                        QueueAttributeName.REDRIVE_POLICY,
                        redrive)));
    }
}
