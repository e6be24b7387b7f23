package io.stockcast.functions.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.testing.TestStorage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

class S3ObjectStoreTest {

    @TempDir
    private Path folder;

    private TestStorage storage;
    private S3Client s3;
    private S3ObjectStore objects;

    @BeforeEach
    void start() throws Exception {
        storage = new TestStorage(folder);
        s3 = client().build();
        objects = new S3ObjectStore(client(), TestStorage.BUCKET);
    }

    @AfterEach
    void stop() {
        s3.close();
        storage.close();
    }

    @Test
    void missingObject_shouldBeEmpty() {
        assertThat(objects.get("forecasts/FTSE/latest.json")).isEmpty();
    }

    @Test
    void object_shouldComeBackAsItWasWritten() {
        objects.put("a/EURUSD=X/^1.json", text("one"));

        assertThat(objects.get("a/EURUSD=X/^1.json")).contains(text("one").bytes());
        assertThat(s3.headObject(request -> request.bucket(TestStorage.BUCKET).key("a/EURUSD=X/^1.json"))
                        .contentType())
                .isEqualTo("text/plain");
    }

    @Test
    void secondConditionalWrite_shouldLeaveTheFirst() {
        assertThat(objects.putIfAbsent("ledger", text("first"))).isTrue();
        assertThat(objects.putIfAbsent("ledger", text("second"))).isFalse();

        assertThat(objects.get("ledger")).contains(text("first").bytes());
    }

    @Test
    void conditionalWritesAtOnce_shouldLeaveExactlyOneWinner() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> writes = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(i -> () -> objects.putIfAbsent("race", text("writer " + i)))
                    .toList();
            int winners = 0;
            for (Future<Boolean> write : threads.invokeAll(writes)) {
                winners += write.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void replacementOfWhatIsNoLongerThere_shouldChangeNothing() {
        objects.put("latest", text("first"));
        ObjectStore.Held first = objects.held("latest").orElseThrow();

        assertThat(objects.replace("latest", first, text("second"))).isTrue();
        assertThat(objects.replace("latest", first, text("third"))).isFalse();
        assertThat(objects.replace("missing", first, text("third"))).isFalse();

        assertThat(objects.get("latest")).contains(text("second").bytes());
        assertThat(objects.get("missing")).isEmpty();
    }

    @Test
    void keys_shouldBeThoseOfThePrefixAscending() {
        objects.put("forecasts/FTSE/2024-01-03/m.json", text("b"));
        objects.put("forecasts/FTSE/2024-01-02/m.json", text("a"));
        objects.put("forecasts/FTSEMIB/2024-01-02/m.json", text("c"));

        assertThat(objects.keys("forecasts/FTSE/"))
                .containsExactly("forecasts/FTSE/2024-01-02/m.json", "forecasts/FTSE/2024-01-03/m.json");
        assertThat(objects.keys("forecasts/FTSE/", "forecasts/FTSE/2024-01-02/m.json"))
                .containsExactly("forecasts/FTSE/2024-01-03/m.json");
    }

    @Test
    void folders_shouldBeThoseRightBelowThePrefix() {
        objects.put("forecasts/GSPC/latest.json", text("a"));
        objects.put("forecasts/FTSE/2024-01-02/m.json", text("b"));
        objects.put("forecasts/FTSE/latest.json", text("c"));
        objects.put("forecasts/loose.json", text("d"));
        objects.put("records/KO.json", text("e"));

        assertThat(objects.folders("forecasts/")).containsExactly("FTSE", "GSPC");
    }

    @Test
    void unreachableBucket_shouldNameTheKey() {
        S3ObjectStore elsewhere = new S3ObjectStore(client(), "no-such-bucket");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> elsewhere.put("records/FTSE.json", text("x")))
                .withMessageContaining("records/FTSE.json");
    }

    private S3ClientBuilder client() {
        return S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(storage.endpoint())
                .forcePathStyle(true)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(TestStorage.ACCESS_KEY_ID, TestStorage.SECRET_ACCESS_KEY)));
    }

    private static StoredObject text(String text) {
        return new StoredObject(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }
}
