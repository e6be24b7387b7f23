package io.stockcast.functions.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentsServiceTest {

    private static final PriceHistory KO = Histories.walk("KO");

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemoryMarketData marketData = new InMemoryMarketData().with(KO);
    private final AdjustableClock clock =
            new AdjustableClock(Forecasts.eveningOf(KO).instant());
    private final InstrumentsService service = service(marketData);

    @Test
    void listed_shouldSayWhetherItHasPricesAndAForecast() {
        objects.damage("forecasts/FTSE/latest.json");

        assertThat(listed("FTSE").entry().hasPrices()).isFalse();
        assertThat(listed("FTSE").hasForecast()).contains(true);
        assertThat(listed("KO").entry().hasPrices()).isTrue();
        assertThat(listed("KO").hasForecast()).contains(false);
    }

    @Test
    void listedInstrumentWhosePricesHaveEnded_shouldSayWhen() {
        LocalDate end = LocalDate.of(2015, 12, 30);
        InstrumentsService ended = service(new ScriptedMarketData(marketData).endingOn(end));

        assertThat(listed("KO", ended).pricesEnd()).contains(end);
        assertThat(listed("FTSE", ended).pricesEnd()).as("no prices here").isEmpty();
        assertThat(listed("KO").pricesEnd()).as("unknown").isEmpty();
    }

    @Test
    void historyWhosePricesHaveEnded_shouldSayWhenWhateverBarsAreAskedFor() {
        HistorySpan span = new HistorySpan(LocalDate.MIN, KO.bar(3).date(), Integer.MAX_VALUE);
        assertThat(service.history(new TickerSymbol("KO"), span).pricesEnd()).isEmpty();

        clock.advance(Duration.ofDays(20));

        InstrumentHistory history = service.history(new TickerSymbol("KO"), span);
        assertThat(history.pricesEnd()).contains(KO.last().date());
        assertThat(history.bars()).hasSize(4);
    }

    @Test
    void storageThatDoesNotAnswer_shouldLeaveTheListWithoutSayingWhatHasBeenForecast() {
        objects.breakUnder("forecasts/");

        assertThat(listed("KO").hasForecast()).isEmpty();
        assertThat(ListedInstrumentMapper.INSTANCE.toDto(listed("KO")).hasForecast())
                .isNull();
    }

    @Test
    void list_shouldBeCutAtTwoThousand() {
        IntStream.range(0, 2000).forEach(i -> marketData.with(stock("Z" + i)));

        assertThat(service.all()).hasSize(2000);
    }

    @Test
    void match_shouldSayWhetherItHasPricesButNotWhetherAForecast() {
        ListedInstrument match = service.search("coke").get(0);

        assertThat(match.entry().instrument().symbol()).isEqualTo(new TickerSymbol("KO"));
        assertThat(match.entry().hasPrices()).isTrue();
        assertThat(match.hasForecast()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^GSPC", "gspc", "GSPC"})
    void anySpelling_shouldLeadToTheInstrument(String symbol) {
        assertThat(service.spelled(symbol).symbol()).isEqualTo(new TickerSymbol("GSPC"));
    }

    @Test
    void textThatIsNoSymbol_shouldBeAProblem() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.spelled("no such"))
                .withMessage("There is no instrument with the symbol no such.");
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> service.spelled("x".repeat(41)));
    }

    private InstrumentsService service(MarketData market) {
        return new InstrumentsService(
                new InstrumentCatalog(market), market, new ForecastStore(objects), new EndedPrices(clock));
    }

    private ListedInstrument listed(String symbol) {
        return listed(symbol, service);
    }

    private static ListedInstrument listed(String symbol, InstrumentsService service) {
        return service.all().stream()
                .filter(listed -> listed.entry().instrument().symbol().value().equals(symbol))
                .findFirst()
                .orElseThrow();
    }

    private static Instrument stock(String symbol) {
        return new Instrument(new TickerSymbol(symbol), symbol, InstrumentKind.STOCK, Exchange.XNYS, "USD");
    }
}
