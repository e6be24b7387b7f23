package io.stockcast.functions.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastsServiceTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final PriceHistory HISTORY = Histories.walk("KO");
    private static final Forecast FORECAST = Forecasts.inTime(HISTORY.head(690));

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final InMemoryMarketData marketData = new InMemoryMarketData().with(Histories.walk("FTSE"));
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final HistoryStore histories = new HistoryStore(objects);
    private final ForecastsService service = service(marketData);

    @Test
    void storedForecast_shouldBeFound() {
        forecasts.putLatest(new TickerSymbol("KO"), FORECAST);

        assertThat(service.newest(instrument("KO"))).contains(FORECAST);
    }

    @Test
    void stockNeverForecast_shouldHaveNone() {
        assertThat(service.newest(instrument("KO"))).isEmpty();
    }

    @Test
    void indexWithoutItsForecast_shouldBeUnavailable() {
        assertThatExceptionOfType(UnavailableException.class).isThrownBy(() -> service.newest(instrument("FTSE")));
    }

    @Test
    void indexWhosePricesEndedBeforeItWasForecast_shouldHaveNone() {
        ScriptedMarketData ended = new ScriptedMarketData(marketData);

        assertThat(service(ended.endingOn(LocalDate.of(2015, 12, 30))).newest(instrument("FTSE")))
                .isEmpty();
        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(
                        () -> service(ended.endingOn(LocalDate.of(2022, 5, 31))).newest(instrument("FTSE")));
    }

    @Test
    void indexTheMarketDoesNotHold_shouldHaveNone() {
        assertThat(service.newest(instrument("GSPC"))).isEmpty();
    }

    @Test
    void damagedForecast_shouldBeUnavailable() {
        objects.damage("forecasts/KO/latest.json");

        assertThatExceptionOfType(UnavailableException.class)
                .isThrownBy(() -> service.newest(instrument("KO")))
                .withMessageNotContaining("latest.json")
                .withStackTraceContaining("latest.json");
    }

    @Test
    void unknownSymbol_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> instrument("ABCD"))
                .withMessage("There is no instrument with the symbol ABCD.");
    }

    @Test
    void entryOfASession_shouldBeTheFirstThatWasMade() {
        Forecast later = Forecasts.of(HISTORY.head(690));
        forecasts.enter(KO, FORECAST);
        forecasts.enter(KO, madeByAnother(later));

        assertThat(service.entry(instrument("KO"), FORECAST.asOf())).isEqualTo(FORECAST);
    }

    @Test
    void sessionWithoutForecast_shouldBeNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> service.entry(instrument("KO"), FORECAST.asOf()))
                .withMessageContaining("There is no forecast of")
                .withMessageContaining(FORECAST.asOf().toString());
    }

    @Test
    void outcomes_shouldBeTheClosesOfTheSessionsForecast() {
        Forecast newest = Forecasts.inTime(HISTORY);
        forecasts.enter(KO, FORECAST);
        forecasts.putLatest(KO, newest);
        histories.keep(newest.ownInput().sha256(), HISTORY);

        List<LaterClose> outcomes = service.outcomes(instrument("KO"), FORECAST.asOf());

        assertThat(outcomes).hasSize(10);
        assertThat(outcomes.get(0).horizon()).isEqualTo(1);
        assertThat(outcomes.get(0).close()).isCloseTo(HISTORY.bar(690).close(), within(1e-9));
        assertThat(outcomes.get(9).date()).isEqualTo(HISTORY.last().date());
    }

    @Test
    void forecastOfTonight_shouldHaveNoOutcomesYet() {
        forecasts.enter(KO, FORECAST);
        forecasts.putLatest(KO, FORECAST);
        histories.keep(FORECAST.ownInput().sha256(), HISTORY.head(690));

        assertThat(service.outcomes(instrument("KO"), FORECAST.asOf())).isEmpty();
    }

    private static Forecast madeByAnother(Forecast forecast) {
        return new Forecast(
                forecast.symbol(),
                forecast.asOf(),
                forecast.currency(),
                forecast.lastClose(),
                "lstm-0",
                forecast.vintages(),
                forecast.inputs(),
                forecast.madeAt(),
                forecast.horizons(),
                forecast.scores(),
                forecast.shortHistory(),
                forecast.largeMove(),
                forecast.reports());
    }

    private ForecastsService service(MarketData market) {
        return new ForecastsService(
                new InstrumentCatalog(market), market, forecasts, histories, new EndedPrices(Forecasts.CLOCK));
    }

    private Instrument instrument(String symbol) {
        return service.instrument(new TickerSymbol(symbol));
    }
}
