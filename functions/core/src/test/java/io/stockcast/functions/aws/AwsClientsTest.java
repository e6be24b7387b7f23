package io.stockcast.functions.aws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.functions.storage.StorageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AwsClientsTest {

    // The public functions live for 15 seconds.
    @Test
    @Timeout(value = 14, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void silentStorage_shouldBeGivenUpWhileTheFunctionLives() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            S3ObjectStore store = S3ObjectStore.of(withStorageAt(silent.getLocalPort()));

            assertThatThrownBy(() -> store.get("forecasts/KO/latest.json")).isInstanceOf(StorageException.class);
        }
    }

    private static Variables withStorageAt(int port) {
        return Variables.of(Map.of(
                "STOCKCAST_BUCKET", "forecasts",
                "STOCKCAST_S3_ENDPOINT", "http://localhost:" + port,
                "AWS_REGION", "eu-west-2",
                "AWS_ACCESS_KEY_ID", "test",
                "AWS_SECRET_ACCESS_KEY", "not-a-secret"));
    }
}
