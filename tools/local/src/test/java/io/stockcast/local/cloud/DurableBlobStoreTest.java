package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.functions.storage.StoredObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DurableBlobStoreTest {

    private static final StoredObject OBJECT = new StoredObject(new byte[] {'{', '}'}, "application/json");

    @TempDir
    private Path folder;

    @Test
    void foldersThatWereDeletedAndMadeAgain_shouldBeTheirOwnersAlone() throws Exception {
        try (StateFolder state = StateFolder.open(folder.resolve("state"));
                LocalStorage storage = LocalStorage.start(state)) {
            Path bucket = storage.createBucket("bucket");
            ObjectStore objects = objects(storage);

            objects.put("forecasts/FTSE/latest.json", OBJECT);
            assertThat(permissions(bucket.resolve("forecasts/FTSE"))).isEqualTo("rwx------");

            Files.delete(bucket.resolve("forecasts/FTSE/latest.json"));
            Files.delete(bucket.resolve("forecasts/FTSE"));
            Files.delete(bucket.resolve("forecasts"));
            objects.put("forecasts/FTSE/latest.json", OBJECT);

            assertThat(permissions(bucket.resolve("forecasts"))).isEqualTo("rwx------");
            assertThat(permissions(bucket.resolve("forecasts/FTSE"))).isEqualTo("rwx------");
            assertThat(permissions(bucket.resolve("forecasts/FTSE/latest.json")))
                    .isEqualTo("rw-------");
        }
    }

    private static ObjectStore objects(LocalStorage storage) {
        Map<String, String> environment = new HashMap<>(storage.environment());
        environment.put("STOCKCAST_BUCKET", "bucket");
        return S3ObjectStore.of(Variables.of(environment));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
