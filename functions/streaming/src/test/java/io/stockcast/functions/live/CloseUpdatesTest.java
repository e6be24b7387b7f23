package io.stockcast.functions.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.analytics.AtOpen;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.live.TodaysClose;
import io.stockcast.domain.record.Band;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CloseUpdatesTest {

    private static final TickerSymbol KO = new TickerSymbol("KO");
    private static final Forecast EVENING = evening();

    @Test
    void range_shouldBeAsWideAsTheVarianceThatTheInstrumentHasLeft() {
        assertThat(widthAtOpen(Optional.of(scored(0.25, 0.02)))).isCloseTo(0.5 * width(EVENING), within(1e-9));
        assertThat(widthAtOpen(Optional.of(scored(0.64, 0.02)))).isCloseTo(0.8 * width(EVENING), within(1e-9));
    }

    @Test
    void instrumentWithoutScores_shouldBeATypicalOne() {
        assertThat(widthAtOpen(Optional.empty())).isBetween(0.6 * width(EVENING), 0.95 * width(EVENING));
    }

    @Test
    void updateThatIsWorseThanItsBaseline_shouldSayNothing() {
        CloseUpdates updates = new CloseUpdates(symbol -> Optional.of(scored(0.6, -0.001)));

        assertThat(updates.of(KO, EVENING, 62, 0)).isEmpty();
    }

    @Test
    void damagedStatistics_shouldBeAsIfThereWereNone() {
        CloseUpdates updates = new CloseUpdates(symbol -> {
            throw new DamagedObjectException("analytics/KO.json", new IllegalArgumentException("cut"));
        });

        assertThat(updates.of(KO, EVENING, 62, 0)).isPresent();
    }

    @Test
    void scores_shouldBeReadOnce() {
        AtomicInteger reads = new AtomicInteger();
        CloseUpdates updates = new CloseUpdates(symbol -> {
            reads.incrementAndGet();
            return Optional.empty();
        });

        updates.of(KO, EVENING, 62, 0.1);
        updates.of(KO, EVENING, 63, 0.2);

        assertThat(reads).hasValue(1);
    }

    private static double widthAtOpen(Optional<AtOpen> scores) {
        TodaysClose close =
                new CloseUpdates(symbol -> scores).of(KO, EVENING, 62, 0).orElseThrow();
        return width(close.quantiles());
    }

    private static double width(Forecast evening) {
        return width(evening.at(1).quantiles());
    }

    private static double width(PriceQuantiles quantiles) {
        return Math.log(quantiles.high80() / quantiles.low80());
    }

    private static AtOpen scored(double varianceLeft, double skill) {
        return new AtOpen(250, varianceLeft, skill, new Band(skill - 0.02, skill + 0.02), 0.8, 0.95);
    }

    private static Forecast evening() {
        Forecast certain = CertainForecast.of(LocalDate.of(2026, 11, 23), 62, 62, 62);
        PriceQuantiles quantiles = new PriceQuantiles(List.of(60.2, 60.5, 60.9, 61.5, 62.0, 62.5, 63.1, 63.5, 63.8));
        List<HorizonForecast> horizons = certain.horizons().stream()
                .map(horizon -> new HorizonForecast(horizon.horizon(), horizon.date(), quantiles, horizon.naive()))
                .toList();
        return new Forecast(
                certain.symbol(),
                certain.asOf(),
                certain.currency(),
                certain.lastClose(),
                certain.modelVersion(),
                certain.vintages(),
                certain.inputs(),
                certain.madeAt(),
                horizons,
                certain.scores(),
                certain.shortHistory(),
                certain.largeMove(),
                certain.reports());
    }
}
