package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class QueueWorkersTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final LocalQueue queue = LocalQueue.start();
    private final String url = queue.environment().get("STOCKCAST_QUEUE_URL");
    private final SqsClient client = SqsClient.builder()
            .httpClient(UrlConnectionHttpClient.create())
            .region(Credentials.REGION)
            .endpointOverride(URI.create(queue.environment().get("STOCKCAST_SQS_ENDPOINT")))
            .credentialsProvider(AnonymousCredentialsProvider.create())
            .build();

    @AfterEach
    void stop() {
        client.close();
        queue.close();
    }

    @Test
    void message_shouldReachTheFunctionAsLambdaSendsItAndBeDeletedWhenDone() throws Exception {
        BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
        queue.send("the-job");

        QueueWorkers workers = QueueWorkers.start(event -> answer(events, event, false), queue);
        try {
            JsonNode record = events.take().at("/Records/0");
            assertThat(record.get("body").asString()).isEqualTo("the-job");
            assertThat(record.at("/attributes/ApproximateReceiveCount").asString())
                    .isEqualTo("1");
            assertThat(record.get("eventSource").asString()).isEqualTo("aws:sqs");
            assertThat(record.get("eventSourceARN").asString()).endsWith(":forecast-requests");
        } finally {
            workers.close();
        }

        assertThat(messages()).isEqualTo("0 waiting, 0 hidden");
    }

    @Test
    void messageThatTheFunctionNamesAsFailed_shouldStayInTheQueue() throws Exception {
        BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
        queue.send("the-job");

        QueueWorkers workers = QueueWorkers.start(event -> answer(events, event, true), queue);
        try {
            events.take();
        } finally {
            workers.close();
        }

        assertThat(messages()).isEqualTo("0 waiting, 1 hidden");
    }

    @Test
    void functionThatBreaks_shouldKeepTheMessageAndTheWorkers() throws Exception {
        BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
        queue.send("first");

        QueueWorkers workers = QueueWorkers.start(
                event -> {
                    if (new String(event, StandardCharsets.UTF_8).contains("first")) {
                        throw new IllegalStateException("out of luck");
                    }
                    return answer(events, event, false);
                },
                queue);
        try {
            queue.send("second");
            assertThat(events.take().at("/Records/0/body").asString()).isEqualTo("second");
        } finally {
            workers.close();
        }

        assertThat(messages()).isEqualTo("0 waiting, 1 hidden");
    }

    @Test
    void twoMessages_shouldBeWorkedOnAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        queue.send("first");
        queue.send("second");

        QueueWorkers workers = QueueWorkers.start(
                event -> {
                    both.countDown();
                    await(both);
                    return "{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8);
                },
                queue);
        try {
            await(both);
        } finally {
            workers.close();
        }

        assertThat(messages()).isEqualTo("0 waiting, 0 hidden");
    }

    @Test
    void messageReceivedThreeTimes_shouldGoToTheDeadLetters() {
        queue.send("poison");
        for (int receive = 0; receive < LocalQueue.MOST_RECEIVES; receive++) {
            assertThat(receiveAndPutBack(url)).hasSize(1);
        }

        assertThat(receiveAndPutBack(url)).isEmpty();
        assertThat(receiveAndPutBack(url + "-dead-letters"))
                .extracting(Message::body)
                .containsExactly("poison");
    }

    private List<Message> receiveAndPutBack(String from) {
        return client.receiveMessage(request -> request.queueUrl(from).visibilityTimeout(0))
                .messages();
    }

    private String messages() {
        var attributes = client.getQueueAttributes(
                        request -> request.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                .attributes();
        return attributes.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES) + " waiting, "
                + attributes.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE) + " hidden";
    }

    private static byte[] answer(BlockingQueue<JsonNode> events, byte[] event, boolean failed) {
        JsonNode json = JSON.readTree(event);
        events.add(json);
        String failures = failed ? "{\"itemIdentifier\":" + json.at("/Records/0/messageId") + "}" : "";
        return ("{\"batchItemFailures\":[" + failures + "]}").getBytes(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
