package io.stockcast.functions.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The answers to conditional writes that S3 gives and its stand-in does not. */
class S3ConflictTest {

    private static final StoredObject OBJECT = StoredObject.json(new byte[] {'{', '}'});
    private static final ObjectStore.Held SEEN = new ObjectStore.Held(new byte[0], "\"seen\"");

    @RegisterExtension
    static final WireMockExtension S3 =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final S3ObjectStore objects = new S3ObjectStore(
            S3Client.builder()
                    .httpClient(UrlConnectionHttpClient.create())
                    .endpointOverride(URI.create(S3.baseUrl()))
                    .forcePathStyle(true)
                    .region(Region.EU_WEST_2)
                    .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret"))),
            "bucket");

    @Test
    void conflict_shouldBeTriedAgain() {
        answer(refusal(409, "ConditionalRequestConflict"), aResponse());
        assertThat(objects.putIfAbsent("ledger", OBJECT)).isTrue();

        answer(refusal(409, "ConditionalRequestConflict"), refusal(412, "PreconditionFailed"));
        assertThat(objects.replace("latest", SEEN, OBJECT)).isFalse();

        S3.verify(2, putRequestedFor(urlEqualTo("/bucket/ledger")).withHeader("If-None-Match", equalTo("*")));
        S3.verify(2, putRequestedFor(urlEqualTo("/bucket/latest")).withHeader("If-Match", equalTo("\"seen\"")));
    }

    @Test
    void conflictThatStays_shouldNotPassForAnObjectThatIsThere() {
        S3.stubFor(put(anyUrl()).willReturn(refusal(409, "ConditionalRequestConflict")));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> objects.putIfAbsent("ledger", OBJECT))
                .withMessageContaining("ledger");
    }

    @Test
    void replacementOfWhatIsGone_shouldChangeNothing() {
        S3.stubFor(put(anyUrl()).willReturn(refusal(404, "NoSuchKey")));

        assertThat(objects.replace("latest", SEEN, OBJECT)).isFalse();
    }

    @Test
    void missingBucket_shouldNotPassForAnObjectThatIsThere() {
        S3.stubFor(put(anyUrl()).willReturn(refusal(404, "NoSuchBucket")));

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> objects.putIfAbsent("ledger", OBJECT));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> objects.replace("latest", SEEN, OBJECT));
    }

    private static void answer(ResponseDefinitionBuilder first, ResponseDefinitionBuilder next) {
        S3.resetScenarios();
        S3.stubFor(put(anyUrl())
                .inScenario("write")
                .whenScenarioStateIs(STARTED)
                .willReturn(first)
                .willSetStateTo("again"));
        S3.stubFor(
                put(anyUrl()).inScenario("write").whenScenarioStateIs("again").willReturn(next));
    }

    private static ResponseDefinitionBuilder refusal(int status, String code) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/xml")
                .withBody("<Error><Code>" + code + "</Code><Message>no</Message></Error>");
    }
}
