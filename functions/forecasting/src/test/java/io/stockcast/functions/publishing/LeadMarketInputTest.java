package io.stockcast.functions.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataUnavailableException;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.UntrustworthyHistoryException;
import io.stockcast.marketdata.testing.AdjustableClock;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import io.stockcast.marketdata.testing.ScriptedMarketData;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lead market's part in what a forecast is made from. */
class LeadMarketInputTest {

    private static final TickerSymbol FTSE = new TickerSymbol("FTSE");
    private static final TickerSymbol GSPC = new TickerSymbol("GSPC");
    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final PriceHistory LEAD = Histories.walk("GSPC", 720);
    private static final LocalDate LAST = HISTORY.last().date();
    private static final LocalDate DAY_BEFORE = HISTORY.bar(HISTORY.size() - 2).date();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final ForecastStore forecasts = new ForecastStore(objects);
    private final HistoryStore histories = new HistoryStore(objects);
    private final InMemoryMarketData market =
            new InMemoryMarketData().with(HISTORY).with(LEAD);

    @Test
    void leadMarket_shouldBePartOfTheInputAndKeptWithIt() {
        PriceHistory known = leadUntil(LAST);

        Forecast forecast = update(market, Forecasts.CLOCK, FTSE);

        assertThat(forecast.referenceInputs()).containsExactly(InputReference.of(InputRole.LEAD_INDEX, known));
        assertThat(histories.csv(HistoryCsv.sha256(known))).isPresent();
        List<String> models = Forecasts.modelKeys(forecast).toList();
        assertThat(models).isNotEmpty();
        assertThat(objects.writes()).startsWith(models.toArray(String[]::new));
        assertThat(objects.writes().subList(models.size(), models.size() + 3))
                .containsExactly(
                        "histories/" + HistoryCsv.sha256(HISTORY) + ".csv.gz",
                        "histories/" + HistoryCsv.sha256(known) + ".csv.gz",
                        "forecasts/FTSE/" + LAST + "/" + Forecasts.VINTAGES.versionAsOf(LAST) + ".json");
    }

    /** London has closed and New York is open: its news of the day is not over. */
    @Test
    void openLeadMarket_shouldBePendingWhileAForecastOfTheLastDaysStands() {
        update(market, at(DAY_BEFORE, "16:00"), FTSE);
        objects.forgetWrites();

        Forecast forecast = update(market, at(LAST, "12:30"), FTSE);

        assertThat(forecast.asOf()).isEqualTo(DAY_BEFORE);
        assertThat(objects.writes()).noneMatch(key -> key.contains(LAST.toString()));
    }

    @Test
    void forecastOfAnotherModel_shouldStandAsWell() {
        Forecaster other = Forecasts.forecaster();
        new ForecastUpdate(
                        ForecastSources.ofPrices(market),
                        other,
                        asOf -> "lstm-other",
                        publisher(),
                        at(DAY_BEFORE, "16:00"),
                        new NoMetrics())
                .run(instrument(FTSE), step -> {});

        assertThat(update(market, at(LAST, "12:30"), FTSE).asOf()).isEqualTo(DAY_BEFORE);
    }

    /** Nobody is to wait for hours, and one as of the day before would be made of what has happened already. */
    @Test
    void openLeadMarketWithoutARecentForecast_shouldNotBePending() {
        Forecast forecast = update(market, at(LAST, "12:30"), FTSE);

        assertThat(forecast.asOf()).isEqualTo(LAST);
        assertThat(forecast.referenceInputs()).extracting(InputReference::asOf).containsExactly(DAY_BEFORE);
        assertThat(forecast.at(1).date()).isAfter(LAST);
    }

    @Test
    void closedLeadMarket_shouldBeLookedAt() {
        update(market, at(DAY_BEFORE, "16:00"), FTSE);

        Forecast forecast = update(market, at(LAST, "16:00"), FTSE);

        assertThat(forecast.asOf()).isEqualTo(LAST);
        assertThat(forecast.referenceInputs()).extracting(InputReference::asOf).containsExactly(LAST);
    }

    /** The evening's attempts are at 17, 18 and 20 o'clock. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadMarketThatDoesNotCome_shouldBePendingForAnEvening(boolean fails) {
        RuntimeException failure = new MarketDataUnavailableException("The prices are unavailable right now.", null);
        for (int session = HISTORY.size() - 5; session < HISTORY.size(); session++) {
            LocalDate date = HISTORY.bar(session).date();
            InMemoryMarketData late = new InMemoryMarketData()
                    .with(HISTORY)
                    .with(leadUntil(HISTORY.bar(HISTORY.size() - 6).date()));
            MarketData source = fails ? new ScriptedMarketData(late).failing(GSPC, failure) : late;
            if (session > HISTORY.size() - 5) {
                assertThat(update(source, at(date, "18:00"), FTSE).asOf()).isBefore(date);
            }
            assertThat(update(source, at(date, "20:00"), FTSE).asOf()).isEqualTo(date);
        }
    }

    @Test
    void momentsFailure_shouldCostNoDayItsNews() {
        update(market, at(DAY_BEFORE, "16:00"), FTSE);
        RuntimeException failure = new MarketDataUnavailableException("The prices are unavailable right now.", null);

        assertThat(update(new ScriptedMarketData(market).failing(GSPC, failure), at(LAST, "17:00"), FTSE)
                        .asOf())
                .isEqualTo(DAY_BEFORE);
        assertThat(update(market, at(LAST, "18:00"), FTSE).referenceInputs())
                .extracting(InputReference::asOf)
                .containsExactly(LAST);
    }

    @Test
    void leadMarketWhosePricesEndedLongAgo_shouldNeitherBePendingNorLookedAt() {
        update(market, at(DAY_BEFORE, "16:00"), FTSE);
        market.with(leadUntil(HISTORY.bar(HISTORY.size() - 11).date()));

        Forecast forecast = update(market, at(LAST, "12:30"), FTSE);

        assertThat(forecast.asOf()).isEqualTo(LAST);
        assertThat(forecast.referenceInputs()).isEmpty();
    }

    @Test
    void holidayInNewYork_shouldLeaveNothingToAwait() {
        LocalDate independenceDay = LocalDate.of(2021, 7, 5);
        market.with(until(independenceDay, HISTORY)).with(until(independenceDay.minusDays(1), LEAD));

        assertThat(update(market, at(independenceDay, "12:30"), FTSE).asOf()).isEqualTo(independenceDay);
    }

    @Test
    void leadMarketItself_shouldBeForecastFromItsOwnHistoryAlone() {
        assertThat(update(market, Forecasts.CLOCK, GSPC).referenceInputs()).isEmpty();
    }

    @Test
    void marketWithoutTheLeadMarket_shouldForecastFromTheOwnHistoryAlone() {
        Forecast forecast = update(new InMemoryMarketData().with(HISTORY), Forecasts.CLOCK, FTSE);

        assertThat(forecast).isEqualTo(Forecasts.of(HISTORY));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void unavailableLeadMarket_shouldBeLeftOutWhereNoForecastStands(RuntimeException failure) {
        try (LogLines lines = new LogLines()) {
            Forecast forecast = update(new ScriptedMarketData(market).failing(GSPC, failure), Forecasts.CLOCK, FTSE);

            assertThat(forecast).isEqualTo(Forecasts.of(HISTORY));
            assertThat(lines.all())
                    .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                    .containsExactly(
                            tuple(Level.WARN, "The prices of GSPC are unavailable: " + failure.getMessage()),
                            tuple(Level.WARN, "FTSE is forecast as of " + LAST + " without GSPC of that day"));
        }
    }

    private static Stream<RuntimeException> failures() {
        return Stream.of(
                new MarketDataUnavailableException("The prices are unavailable right now.", null),
                new UntrustworthyHistoryException("the S&P 500", "half of them are missing"),
                new InvalidHistoryException("GSPC.csv, line 7: no close"));
    }

    @Test
    void leadMarketThatCannotBeHad_shouldNotBeAskedAgainAtOnce() {
        AdjustableClock clock = new AdjustableClock(Forecasts.CLOCK.instant());
        market.with(Histories.walk("GDAXI"));
        ScriptedMarketData counted = new ScriptedMarketData(market)
                .failing(GSPC, new MarketDataUnavailableException("The prices are unavailable right now.", null));
        ForecastUpdate update = update(counted, clock);

        update.run(instrument(FTSE), step -> {});
        update.run(instrument(new TickerSymbol("GDAXI")), step -> {});
        assertThat(counted.fetched()).containsOnlyOnce(GSPC);

        clock.advance(Duration.ofMinutes(5).plusMillis(1));
        update.run(instrument(FTSE), step -> {});
        update.run(instrument(new TickerSymbol("GDAXI")), step -> {});
        assertThat(counted.fetched()).filteredOn(GSPC::equals).hasSize(2);
    }

    @Test
    void leadMarketsOwnHistory_shouldEndTheWait() {
        ScriptedMarketData source = new ScriptedMarketData(market)
                .failing(GSPC, new MarketDataUnavailableException("The prices are unavailable right now.", null));
        ForecastInputs inputs = new ForecastInputs(ForecastSources.ofPrices(source), Forecasts.CLOCK);
        assertThat(inputs.of(instrument(FTSE)).input().references()).isEmpty();

        source.answering(GSPC);
        assertThat(inputs.of(instrument(FTSE)).input().references()).isEmpty();
        inputs.of(instrument(GSPC));

        assertThat(inputs.of(instrument(FTSE)).input().references()).hasSize(1);
    }

    private Forecast update(MarketData marketData, Clock clock, TickerSymbol symbol) {
        update(marketData, clock).run(instrument(symbol), step -> {});
        return forecasts.latest(symbol).orElseThrow();
    }

    private ForecastUpdate update(MarketData marketData, Clock clock) {
        return new ForecastUpdate(
                ForecastSources.ofPrices(marketData),
                Forecasts.forecaster(),
                Forecasts.VINTAGES::versionAsOf,
                publisher(),
                clock,
                new NoMetrics());
    }

    private Publisher publisher() {
        return new Publisher(
                Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), new NoMetrics());
    }

    private static Instrument instrument(TickerSymbol symbol) {
        return new CuratedInstruments().find(symbol).orElseThrow();
    }

    private static PriceHistory until(LocalDate date, PriceHistory history) {
        return new PriceHistory(history.symbol(), history.between(LocalDate.MIN, date));
    }

    private static Clock at(LocalDate date, String newYork) {
        ZoneId zone = ZoneId.of("America/New_York");
        return Clock.fixed(date.atTime(LocalTime.parse(newYork)).atZone(zone).toInstant(), zone);
    }

    /** The two markets have holidays of their own. */
    private static PriceHistory leadUntil(LocalDate date) {
        return new PriceHistory("GSPC", LEAD.between(LocalDate.MIN, date));
    }
}
