package io.stockcast.functions.publishing;

import static io.stockcast.functions.publishing.Ledgers.FTSE;
import static io.stockcast.functions.publishing.Ledgers.asOf;
import static io.stockcast.functions.publishing.Ledgers.entry;
import static io.stockcast.functions.publishing.Ledgers.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.functions.testing.TestStorage;
import io.stockcast.marketdata.testing.AtOnce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordOnS3Test {

    @TempDir
    private Path folder;

    private TestStorage storage;
    private ForecastStore forecasts;
    private RecordUpdate update;
    private final RecordedMetrics metrics = new RecordedMetrics();

    @BeforeEach
    void start() throws Exception {
        storage = new TestStorage(folder);
        ObjectStore objects = S3ObjectStore.of(Variables.of(Map.of(
                "STOCKCAST_BUCKET",
                TestStorage.BUCKET,
                "STOCKCAST_S3_ENDPOINT",
                storage.endpoint().toString(),
                "AWS_REGION",
                "eu-west-2",
                "AWS_ACCESS_KEY_ID",
                TestStorage.ACCESS_KEY_ID,
                "AWS_SECRET_ACCESS_KEY",
                TestStorage.SECRET_ACCESS_KEY)));
        forecasts = new ForecastStore(objects);
        update = new RecordUpdate(forecasts, new RecordStore(objects), new UnreadableObjects(metrics));
    }

    @AfterEach
    void stop() {
        storage.close();
    }

    @Test
    void writersAtOnce_shouldLoseNoEntry() throws Exception {
        AtOnce.run(6, session -> {
            forecasts.enter(FTSE, entry(session));
            return update.update(asOf(10));
        });

        LedgerRecord record = update.update(asOf(10));

        assertThat(record.entries()).isEqualTo(6);
        assertThat(record).isEqualTo(update.rebuild(asOf(10)));
    }

    @Test
    void whatAKillLeft_shouldBeSkipped() throws Exception {
        for (int session = 0; session < 4; session++) {
            forecasts.enter(FTSE, entry(session));
        }
        Path cut = storage.file(key(entry(1)));
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        Files.createFile(storage.file(key(entry(2)) + "-0b2f0e0c-7c1c-4a6e-9f0e-5a1d7b3c9e11"));

        LedgerRecord record = update.update(asOf(3));

        assertThat(record.entries()).isEqualTo(3);
        assertThat(metrics.all()).hasSize(2);
    }

    @Test
    void cutEntry_shouldBeRestoredFromTheNewestForecast() throws Exception {
        forecasts.enter(FTSE, entry(1));
        forecasts.putLatest(FTSE, entry(1));
        Path file = storage.file(key(entry(1)));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        forecasts.restoreEntry(FTSE, entry(1));

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
