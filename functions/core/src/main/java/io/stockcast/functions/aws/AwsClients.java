package io.stockcast.functions.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** Sets up what all AWS clients have in common: timeouts, endpoint and credentials. */
public final class AwsClients {

    // With all that is tried again, within the time that a function lives: its caller is told what happened.
    private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(1);
    private static final Duration LONGEST_READING = Duration.ofSeconds(2);

    private AwsClients() {}

    /** The builder, with all that is common set. */
    public static <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configure(
            B client, AwsSettings settings) {
        client.httpClient(http());
        settings.region().map(Region::of).ifPresent(client::region);
        settings.local()
                .ifPresent(local -> client.endpointOverride(local.endpoint())
                        .credentialsProvider(StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(local.accessKeyId(), local.secretAccessKey()))));
        return client;
    }

    // By the TLS of the JVM, which all clients share; each would otherwise set up its own, wherever its service is.
    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.create(AwsClients::connection);
    }

    private static HttpURLConnection connection(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout((int) LONGEST_CONNECTING.toMillis());
            connection.setReadTimeout((int) LONGEST_READING.toMillis());
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
