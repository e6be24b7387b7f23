package io.stockcast.functions.publishing;

import static io.stockcast.functions.publishing.Ledgers.FTSE;
import static io.stockcast.functions.publishing.Ledgers.asOf;
import static io.stockcast.functions.publishing.Ledgers.entry;
import static io.stockcast.functions.publishing.Ledgers.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.storage.StoredObject;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordUpdateTest {

    private static final String RECORD = "records/FTSE.json";
    private static final String OUTCOMES = "outcomes/FTSE.json";

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final RecordedMetrics metrics = new RecordedMetrics();
    private final RecordUpdate update =
            new RecordUpdate(forecasts, new RecordStore(objects), new UnreadableObjects(metrics));

    @Test
    void publication_shouldReadNothingOfTheLedgerButItsOwnEntry() {
        enter(0, 100);
        update.update(asOf(99));
        forecasts.enter(FTSE, entry(100));
        objects.damage("forecasts/FTSE/2019-01-01/of-long-ago.json");
        objects.forgetReads();

        LedgerRecord record = update.update(asOf(100));

        assertThat(objects.reads()).containsExactly(RECORD, key(entry(100)), OUTCOMES);
        assertThat(record.entries()).isEqualTo(101);
        assertThat(record.open()).hasSize(20);
    }

    @Test
    void publicationWithNothingNew_shouldWriteNothing() {
        enter(0, 5);
        update.update(asOf(4));
        objects.forgetWrites();

        update.update(asOf(4));

        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void entryOfAWriterThatWasKilled_shouldComeIntoTheRecordWithTheNext() {
        enter(0, 5);
        update.update(asOf(4));
        enter(5, 7);

        assertThat(update.update(asOf(6))).isEqualTo(update.rebuild(asOf(6)));
    }

    @Test
    void entryOfAnEarlierSession_shouldComeIntoTheRecord() {
        enter(0, 5);
        enter(6, 64);
        update.update(asOf(63));
        enter(5, 6);

        LedgerRecord record = update.update(asOf(63));

        assertThat(record.entries()).isEqualTo(64);
        assertThat(record).isEqualTo(update.rebuild(asOf(63)));
    }

    @Test
    void entryOlderThanTheNewestSixty_shouldWaitForTheRebuild() {
        enter(1, 62);
        update.update(asOf(61));
        enter(0, 1);

        assertThat(update.update(asOf(61)).entries()).isEqualTo(61);
        assertThat(update.rebuild(asOf(61)).entries()).isEqualTo(62);
    }

    @Test
    void olderHistory_shouldTakeNothingBack() {
        enter(0, 5);
        LedgerRecord record = update.update(asOf(8));

        assertThat(update.update(asOf(7))).isEqualTo(record);
        assertThat(update.rebuild(asOf(7))).isEqualTo(record);
    }

    @Test
    void recordOfTheFormBefore_shouldBeMadeAgain() {
        enter(0, 5);
        objects.put(RECORD, json("""
                {"symbol":"FTSE","scoredThrough":null,"pending":20,"late":0,"summary":[],"forecasts":[]}"""));

        assertThat(update.update(asOf(4)).entries()).isEqualTo(5);
        assertThat(metrics.all()).isEmpty();
    }

    @Test
    void damagedRecord_shouldBeMadeAgainAndCounted() {
        enter(0, 5);
        LedgerRecord record = update.update(asOf(4));
        objects.damage(RECORD);

        assertThat(update.update(asOf(4))).isEqualTo(record);
        assertThat(metrics.all()).containsExactly("unreadable object");
    }

    @Test
    void whatIsNoEntry_shouldBeSkippedInALineAndCounted() {
        enter(0, 5);
        objects.damage(key(entry(2)));
        objects.damage(key(entry(4)) + "-0b2f0e0c-7c1c-4a6e-9f0e-5a1d7b3c9e11");
        objects.damage("forecasts/FTSE/notes.txt");

        try (LogLines log = new LogLines()) {
            LedgerRecord record = update.update(asOf(4));

            assertThat(record.entries()).isEqualTo(4);
            assertThat(record.unreadable()).containsExactly(EntryName.of(entry(2)));
            assertThat(log.all())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull())
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(line -> line.contains(key(entry(2))))
                    .anyMatch(line -> line.contains("notes.txt"));
        }
        assertThat(metrics.all()).hasSize(3).containsOnly("unreadable object");
    }

    @Test
    void entryThatCanBeReadAgain_shouldComeIntoTheRecord() {
        enter(0, 80);
        objects.damage(key(entry(2)));
        update.update(asOf(79));
        assertThat(update.update(asOf(80)).unreadable()).containsExactly(EntryName.of(entry(2)));
        forecasts.restoreEntry(FTSE, entry(2));

        LedgerRecord record = update.update(asOf(80));

        assertThat(record.unreadable()).isEmpty();
        assertThat(record).isEqualTo(update.rebuild(asOf(80)));
    }

    @Test
    void storageThatDoesNotAnswer_shouldNotPassForDamage() {
        enter(0, 5);
        objects.breakUnder(key(entry(2)));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> update.update(asOf(4)))
                .isNotInstanceOf(DamagedObjectException.class);
        assertThat(metrics.all()).isEmpty();
    }

    private void enter(int from, int to) {
        IntStream.range(from, to).forEach(session -> forecasts.enter(FTSE, entry(session)));
    }

    private static StoredObject json(String text) {
        return new StoredObject(text.getBytes(StandardCharsets.UTF_8), "application/json");
    }
}
