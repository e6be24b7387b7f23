package io.stockcast.functions.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.TooShortHistoryException;
import io.stockcast.functions.jobs.Step;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.storage.ModelStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.testing.Forecasts;
import io.stockcast.functions.testing.InMemoryObjectStore;
import io.stockcast.functions.testing.LogLines;
import io.stockcast.functions.testing.RecordedMetrics;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.testing.Histories;
import io.stockcast.marketdata.testing.InMemoryMarketData;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastUpdateTest {

    private static final String LATEST = "forecasts/FTSE/latest.json";
    private static final String RECORD = "records/FTSE.json";
    private static final PriceHistory HISTORY = Histories.walk("FTSE");
    private static final String INPUT = "histories/" + HistoryCsv.sha256(HISTORY) + ".csv.gz";
    private static final Instrument FTSE =
            new CuratedInstruments().find(new TickerSymbol("FTSE")).orElseThrow();

    private final InMemoryObjectStore objects = new InMemoryObjectStore();
    private final RecordedMetrics metrics = new RecordedMetrics();
    private final Map<Step, List<String>> writtenBefore = new EnumMap<>(Step.class);

    @Test
    void steps_shouldBeReportedOnceTheyHaveHappened() {
        update(HISTORY);

        assertThat(writtenBefore).containsOnlyKeys(Step.values());
        assertThat(writtenBefore.get(Step.FORECAST_MADE)).isEmpty();
        assertThat(writtenBefore.get(Step.SCORED)).contains(RECORD).doesNotContain(LATEST);
        assertThat(writtenBefore.get(Step.STORED)).contains(LATEST, RECORD);
    }

    @Test
    void publishedForecast_shouldGoThroughAllStepsAgainAndChangeNothing() {
        update(HISTORY);
        writtenBefore.clear();
        objects.forgetWrites();

        update(HISTORY);

        assertThat(writtenBefore).containsOnlyKeys(Step.values());
        assertThat(objects.writes()).isEmpty();
    }

    @Test
    void forecastThatIsRefused_shouldNotBeReportedAsMade() {
        assertThatExceptionOfType(TooShortHistoryException.class).isThrownBy(() -> update(HISTORY.head(30)));

        assertThat(writtenBefore).containsOnlyKeys(Step.HISTORY_FETCHED);
    }

    @Test
    void damagedInputOfAPublishedForecast_shouldBeRestoredFromTheMarketData() {
        update(HISTORY);
        byte[] whole = objects.get(INPUT).orElseThrow();
        objects.damage(INPUT);
        objects.forgetWrites();

        update(HISTORY);

        assertThat(objects.get(INPUT).orElseThrow()).isEqualTo(whole);
        assertThat(objects.writes()).containsExactly(INPUT);
        assertThat(metrics.all()).contains("unreadable object");
    }

    @Test
    void damagedInputThatTheMarketDataNoLongerHas_shouldBeToldOfAndStay() {
        update(HISTORY);
        objects.damage(INPUT);
        objects.forgetWrites();

        try (LogLines log = new LogLines()) {
            update(withOtherVolumes(HISTORY));

            assertThat(log.all())
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(line -> line.contains(HistoryCsv.sha256(HISTORY)) && line.contains("from a copy"));
        }
        assertThat(objects.writes()).doesNotContain(INPUT);
    }

    private static PriceHistory withOtherVolumes(PriceHistory history) {
        return new PriceHistory(
                history.symbol(),
                history.bars().stream()
                        .map(bar -> new Bar(
                                bar.date(),
                                bar.open(),
                                bar.high(),
                                bar.low(),
                                bar.close(),
                                bar.adjustedClose(),
                                bar.volume() + 1))
                        .toList());
    }

    private void update(PriceHistory history) {
        Publisher publisher = new Publisher(
                Storage.in(objects), new KeptVintages(new ModelStore(objects), Forecasts.VINTAGES), metrics);
        new ForecastUpdate(
                        ForecastSources.ofPrices(new InMemoryMarketData().with(history)),
                        Forecasts.forecaster(),
                        Forecasts.VINTAGES::versionAsOf,
                        publisher,
                        Forecasts.CLOCK,
                        new NoMetrics())
                .run(FTSE, step -> writtenBefore.put(step, new ArrayList<>(objects.writes())));
    }
}
