package io.stockcast.functions.storage;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.testing.TestStorage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class S3LocalSigningTest {

    private static final StoredObject OBJECT = StoredObject.json(new byte[] {'{', '}'});

    @RegisterExtension
    static final WireMockExtension S3 =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @TempDir
    private Path folder;

    @Test
    void content_shouldBeProtectedByAChecksumAndNotBeHashedForTheSignature() {
        S3.stubFor(any(anyUrl()).willReturn(ok()));

        bucket(S3.baseUrl(), TestStorage.SECRET_ACCESS_KEY).put("key.json", OBJECT);

        S3.verify(putRequestedFor(urlEqualTo("/forecasts/key.json"))
                .withHeader("Authorization", containing("Credential=test/"))
                .withHeader("x-amz-content-sha256", equalTo("STREAMING-UNSIGNED-PAYLOAD-TRAILER"))
                .withHeader("x-amz-trailer", equalTo("x-amz-checksum-crc32")));
    }

    @Test
    void requests_shouldBeAcceptedWithTheRightKeyAlone() throws Exception {
        try (TestStorage storage = new TestStorage(folder)) {
            String endpoint = storage.endpoint().toString();
            S3ObjectStore objects = bucket(endpoint, TestStorage.SECRET_ACCESS_KEY);
            objects.put("key.json", OBJECT);

            assertThat(objects.get("key.json")).contains(OBJECT.bytes());
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> bucket(endpoint, "another").put("key.json", OBJECT));
        }
    }

    private static S3ObjectStore bucket(String endpoint, String secret) {
        return S3ObjectStore.of(Variables.of(Map.of(
                "STOCKCAST_BUCKET",
                TestStorage.BUCKET,
                "STOCKCAST_S3_ENDPOINT",
                endpoint,
                "AWS_REGION",
                "eu-west-2",
                "AWS_ACCESS_KEY_ID",
                TestStorage.ACCESS_KEY_ID,
                "AWS_SECRET_ACCESS_KEY",
                secret)));
    }
}
