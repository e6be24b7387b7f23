package io.stockcast.functions.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.ObjectStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.storage.StoredObject;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.testing.Histories;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentClosesTest {

    private static final Forecast ANY = Forecasts.of(Histories.walk("FTSE"));

    private final ReadObjects objects = new ReadObjects();
    private final HistoryStore histories = new HistoryStore(objects);
    private final RecentCloses recentCloses = new RecentCloses(histories);

    @Test
    void closes_shouldBeReadOnceForEachInput() {
        PriceHistory history = Histories.walk("KO", 80);
        Forecast forecast = forecast(history);
        Forecast dayBefore = forecast(history.head(79));

        assertThat(recentCloses.upTo(forecast)).isEqualTo(closes(history.bars().subList(20, 80)));
        assertThat(recentCloses.upTo(forecast)).isEqualTo(closes(history.bars().subList(20, 80)));
        assertThat(recentCloses.upTo(dayBefore)).isEqualTo(closes(history.bars().subList(19, 79)));
        assertThat(objects.reads).hasValue(2);
    }

    @Test
    void missingInput_shouldFailAndBeLookedForAgain() {
        PriceHistory history = Histories.walk("KO", 80);
        Forecast forecast = of("KO", HistoryCsv.sha256(history));
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> recentCloses.upTo(forecast));

        histories.keep(forecast.ownInput().sha256(), history);

        assertThat(recentCloses.upTo(forecast)).hasSize(60);
    }

    /** In a hash map the two symbols share a bin, and with it a lock. */
    @Test
    void slowRead_shouldNotKeepBackThatOfAnotherInstrument() throws Exception {
        assertThat("AO").hasSameHashCodeAs("B0");
        Forecast slow = forecast(Histories.walk("AO", 80));
        Forecast quick = forecast(Histories.walk("B0", 70));
        objects.slow = slow.ownInput().sha256();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<Double>> first = threads.submit(() -> recentCloses.upTo(slow));
            assertThat(objects.isReading.await(10, TimeUnit.SECONDS)).isTrue();

            Future<List<Double>> second = threads.submit(() -> recentCloses.upTo(quick));
            assertThat(second.get(10, TimeUnit.SECONDS)).hasSize(60);

            objects.mayBeRead.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(60);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyInstruments_shouldNotAllBeRemembered() {
        List<Forecast> many = IntStream.range(0, 3_000)
                .mapToObj(i -> forecast(Histories.walk("S" + i, 2)))
                .toList();

        many.forEach(recentCloses::upTo);
        many.forEach(recentCloses::upTo);

        assertThat(objects.reads.get()).isGreaterThan(3_000);
    }

    private Forecast forecast(PriceHistory history) {
        String sha256 = HistoryCsv.sha256(history);
        histories.keep(sha256, history);
        return of(history.symbol(), sha256);
    }

    private static Forecast of(String symbol, String inputSha256) {
        return new Forecast(
                symbol,
                ANY.asOf(),
                ANY.currency(),
                ANY.lastClose(),
                ANY.modelVersion(),
                ANY.vintages(),
                List.of(new InputReference(InputRole.INSTRUMENT, symbol, ANY.asOf(), inputSha256)),
                ANY.madeAt(),
                ANY.horizons(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<Double> closes(List<Bar> bars) {
        return bars.stream().map(Bar::close).toList();
    }

    /** Counts what is read, and keeps the reader of one object waiting. */
    private static final class ReadObjects implements ObjectStore {

        private final InMemoryObjectStore objects = new InMemoryObjectStore();
        private final AtomicInteger reads = new AtomicInteger();
        private final CountDownLatch isReading = new CountDownLatch(1);
        private final CountDownLatch mayBeRead = new CountDownLatch(1);
        private volatile String slow = "none";

        @Override
        public Optional<Held> held(String key) {
            reads.incrementAndGet();
            if (key.contains(slow)) {
                isReading.countDown();
                await(mayBeRead);
            }
            return objects.held(key);
        }

        @Override
        public void put(String key, StoredObject object) {
            objects.put(key, object);
        }

        @Override
        public boolean putIfAbsent(String key, StoredObject object) {
            return objects.putIfAbsent(key, object);
        }

        @Override
        public boolean replace(String key, Held seen, StoredObject object) {
            return objects.replace(key, seen, object);
        }

        @Override
        public List<String> keys(String prefix, String after) {
            return objects.keys(prefix, after);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
