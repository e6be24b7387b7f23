package io.stockcast.functions.publishing;

import static io.stockcast.functions.publishing.Ledgers.FTSE;
import static io.stockcast.functions.publishing.Ledgers.entry;
import static io.stockcast.functions.publishing.Ledgers.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerReaderTest {

    private static final List<Forecast> ENTRIES =
            IntStream.range(0, 32).mapToObj(Ledgers::entry).toList();
    private static final List<EntryName> NAMES =
            ENTRIES.stream().map(EntryName::of).toList();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final RecordedMetrics metrics = new RecordedMetrics();
    private final LedgerReader reader = new LedgerReader(forecasts, new UnreadableObjects(metrics));
    private final Set<Thread> readers = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void enter() {
        ENTRIES.forEach(entry -> forecasts.enter(FTSE, entry));
    }

    @Test
    void entries_shouldBeReadSixteenAtATimeAndComeInOrder() throws InterruptedException {
        CyclicBarrier sixteen = new CyclicBarrier(16);
        objects.beforeReads(() -> {
            readers.add(Thread.currentThread());
            await(sixteen);
        });

        assertThat(reader.read(FTSE, NAMES).forecasts()).isEqualTo(ENTRIES);

        assertThat(readers).hasSize(16);
        for (Thread thread : readers) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void entryThatIsGone_shouldBeCountedAndNamed() {
        EntryName gone = EntryName.of(entry(40));

        LedgerReader.Entries read = reader.read(FTSE, List.of(NAMES.get(0), gone));

        assertThat(read.forecasts()).containsExactly(ENTRIES.get(0));
        assertThat(read.unreadable()).containsExactly(gone);
        assertThat(metrics.all()).containsExactly("unreadable object");
    }

    @Test
    void damagedEntry_shouldBeLoggedUnderTheCorrelationIdOfTheCaller() {
        objects.damage(key(ENTRIES.get(3)));

        try (LogLines log = new LogLines()) {
            CorrelationId.firstOf("the-event").whileLogged(() -> reader.read(FTSE, NAMES));

            assertThat(log.correlationIds()).containsExactly("the-event");
        }
    }

    private static void await(CyclicBarrier others) {
        try {
            others.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
