package io.stockcast.functions;

import io.stockcast.functions.storage.DynamoTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Makes the clients of AWS. {@code STOCKCAST_S3_ENDPOINT} and its like for {@code DYNAMODB}, {@code SQS} and
 * {@code COGNITO} say where a service is, if not at Amazon's.
 */
record AwsClients(Environment environment) {

    // With all that is tried again, within the time that a function lives: its caller is told what happened.
    private static final Duration CONNECTION_AWAITED = Duration.ofSeconds(1);
    private static final Duration ANSWER_AWAITED = Duration.ofSeconds(2);

    /** Not yet a client: the store of objects has a say in what is tried again. */
    S3ClientBuilder s3() {
        S3ClientBuilder client = S3Client.builder().httpClient(http());
        endpoint("s3").ifPresent(endpoint -> client.endpointOverride(endpoint).forcePathStyle(true));
        return client;
    }

    DynamoDbClient dynamo() {
        return at(
                "dynamodb",
                DynamoDbClient.builder()
                        .httpClient(http())
                        .overrideConfiguration(config ->
                                config.retryStrategy(retry -> retry.retryOnException(DynamoTransaction::isConflict))));
    }

    SqsClient sqs() {
        return at("sqs", SqsClient.builder().httpClient(http()));
    }

    CognitoIdentityProviderClient cognito() {
        return at(
                "cognito",
                CognitoIdentityProviderClient.builder()
                        .httpClient(http())
                        .overrideConfiguration(config -> config.apiCallAttemptTimeout(Duration.ofSeconds(3))
                                .apiCallTimeout(Duration.ofSeconds(8))));
    }

    // By the TLS of the JVM, which all clients share; each would otherwise set up its own, wherever its service is.
    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.create(AwsClients::connection);
    }

    private static HttpURLConnection connection(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) CONNECTION_AWAITED.toMillis());
            connection.setReadTimeout((int) ANSWER_AWAITED.toMillis());
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <C> C at(String service, AwsClientBuilder<?, C> client) {
        endpoint(service).ifPresent(client::endpointOverride);
        return client.build();
    }

    private Optional<URI> endpoint(String service) {
        return Optional.ofNullable(environment.getProperty("stockcast." + service + ".endpoint"))
                .map(URI::create);
    }
}
