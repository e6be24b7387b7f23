package io.stockcast.functions;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.functions.storage.StorageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;

class AwsClientsTest {

    // The public functions live for 15 seconds.
    @Test
    @Timeout(value = 14, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void silentStorage_shouldBeGivenUpWhileTheFunctionLives() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            S3ObjectStore store = new S3ObjectStore(
                    new AwsClients(withStorageAt(silent.getLocalPort()))
                            .s3()
                            .region(Region.EU_WEST_2)
                            .credentialsProvider(AnonymousCredentialsProvider.create()),
                    "forecasts");

            assertThatThrownBy(() -> store.get("forecasts/KO/latest.json")).isInstanceOf(StorageException.class);
        }
    }

    private static Environment withStorageAt(int port) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("stockcast.s3.endpoint", "http://localhost:" + port)));
        return environment;
    }
}
