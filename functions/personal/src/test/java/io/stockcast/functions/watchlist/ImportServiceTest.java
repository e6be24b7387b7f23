package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.UnreachableMarketData;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportServiceTest {

    private static final ListKey LIST = new ListKey("ann", ListId.MAIN);
    private static final List<String> SYMBOLS = new CuratedInstruments()
            .all().stream().map(Instrument::symbol).map(TickerSymbol::value).toList();

    private final TestDatabase database = new TestDatabase();
    private final TestWatchlists watchlists = new TestWatchlists(database.client());

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void symbols_shouldBeAddedInTheirOrderHoweverTheyAreSpelled() {
        add("IBM");

        ImportOutcome outcome = add("^GSPC", "ko", "IBM", "brk.b", "NONESUCH", "KO", "what is this");

        assertThat(outcome)
                .isEqualTo(new ImportOutcome(
                        symbols("GSPC", "KO", "BRK-B"),
                        symbols("IBM"),
                        List.of("NONESUCH", "what is this"),
                        List.of()));
        assertThat(listed()).isEqualTo(symbols("IBM", "GSPC", "KO", "BRK-B"));
    }

    @Test
    void importDoneAgain_shouldChangeNothing() {
        add("KO", "IBM");

        assertThat(add("IBM", "KO").alreadyThere()).isEqualTo(symbols("IBM", "KO"));
        assertThat(listed()).isEqualTo(symbols("KO", "IBM"));
    }

    @Test
    void whatTheListHasNoRoomFor_shouldBeLeftOut() {
        SYMBOLS.stream().limit(98).forEach(this::add);

        ImportOutcome outcome =
                add(SYMBOLS.get(98), SYMBOLS.get(99), SYMBOLS.get(100), SYMBOLS.get(3), SYMBOLS.get(101), "NONESUCH");

        assertThat(outcome)
                .isEqualTo(new ImportOutcome(
                        symbols(SYMBOLS.get(98), SYMBOLS.get(99)),
                        symbols(SYMBOLS.get(3)),
                        List.of("NONESUCH"),
                        symbols(SYMBOLS.get(100), SYMBOLS.get(101))));
        assertThat(listed()).hasSize(100);
    }

    @Test
    void sourceThatDoesNotAnswer_shouldImportNothing() {
        ImportService imports = imports(new UnreachableMarketData("The exchange"), Duration.ofSeconds(10));

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> imports.add(LIST, List.of("KO", "NONESUCH")))
                .withMessageStartingWith("Symbols cannot be looked up right now");
        assertThat(listed()).isEmpty();
    }

    @Test
    void sourceThatIsSlow_shouldNotBeWaitedForLong() {
        CountDownLatch answered = new CountDownLatch(1);
        ImportService imports = imports(new SlowMarketData(answered), Duration.ofMillis(50));

        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> imports.add(LIST, List.of("NONESUCH")));
        answered.countDown();
        assertThat(listed()).isEmpty();
    }

    private ImportService imports(MarketData market, Duration patience) {
        return new ImportService(
                new DynamoWatchlistStore(database.client(), TestDatabase.PEOPLE),
                new SymbolLookup(new InstrumentCatalog(market), patience),
                Forecasts.CLOCK);
    }

    private ImportOutcome add(String... spellings) {
        return watchlists.imports().add(LIST, List.of(spellings));
    }

    private List<TickerSymbol> listed() {
        return watchlists.entries().entries(LIST).stream()
                .map(entry -> entry.watched().symbol())
                .toList();
    }

    private static List<TickerSymbol> symbols(String... symbols) {
        return Stream.of(symbols).map(TickerSymbol::new).toList();
    }

    /** A source that knows nothing, and says so late. */
    private record SlowMarketData(CountDownLatch answered) implements MarketData {

        @Override
        public boolean holds(TickerSymbol symbol) {
            return true;
        }

        @Override
        public Optional<PriceHistory> dailyHistory(TickerSymbol symbol) {
            return Optional.empty();
        }

        @Override
        public Optional<Instrument> find(TickerSymbol symbol) {
            try {
                answered.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.empty();
        }

        @Override
        public List<Instrument> search(String query) {
            return List.of();
        }
    }
}
