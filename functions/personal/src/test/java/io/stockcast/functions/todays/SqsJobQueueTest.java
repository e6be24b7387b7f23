package io.stockcast.functions.todays;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SqsException;

class SqsJobQueueTest {

    private static final String URL = "https://sqs.eu-west-2.amazonaws.com/000000000000/forecast-requests";

    @RegisterExtension
    static final WireMockExtension SQS =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final SqsJobQueue queue = new SqsJobQueue(client(), URL);

    @Test
    void nothing_shouldBeRefusedByTheQueueWithoutAFailure() {
        refuse("EmptyBatchRequest");

        queue.sendNothing();

        SQS.verify(
                1,
                postRequestedFor(urlEqualTo("/"))
                        .withHeader("X-Amz-Target", equalTo("AmazonSQS.SendMessageBatch"))
                        .withRequestBody(equalToJson("{\"QueueUrl\": \"" + URL + "\", \"Entries\": []}")));
    }

    @Test
    void queueThatIsNotThere_shouldBeAFailure() {
        refuse("QueueDoesNotExist");

        assertThatExceptionOfType(SqsException.class).isThrownBy(queue::sendNothing);
    }

    private static void refuse(String type) {
        SQS.stubFor(post(urlEqualTo("/"))
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/x-amz-json-1.0")
                        .withBody("{\"__type\": \"com.amazonaws.sqs#" + type + "\", \"message\": \"no\"}")));
    }

    private static SqsClient client() {
        return SqsClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(URI.create(SQS.baseUrl()))
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }
}
