package io.stockcast.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.CentralInterval;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.peers.PeerScores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the S&P 500 from March 2019 to March 2020, whose last weeks broke the ranges of any model. */
class FindingsTest {

    private static final List<Instrument> CURATED = List.copyOf(new CuratedInstruments().all());
    private static final EvaluatedInstrument INDEX = evaluated("GSPC", 4830, 5090);
    private static final EvaluatedInstrument CRASH = evaluated("GSPC", 5040, 5090);
    private static final EvaluatedInstrument STOCK = evaluated("MSFT", 3000, 3300);

    @Test
    void shift_shouldBeNamedByItsWorstSessions() {
        assertThat(new Findings(CRASH.pool(), new PeerScores()).all())
                .anyMatch(finding -> finding.contains("in the worst, which ended on ")
                        && finding.contains(" March 2020; it was below 70\u202f% for "));
    }

    @Test
    void everyHorizonAndBaseline_shouldGetAVerdict() {
        assertThat(new Findings(INDEX.pool(), new PeerScores()).all().subList(0, 3))
                .allSatisfy(finding -> assertThat(finding)
                        .matches(".* ahead the forecasts were .* the naive forecast.* EWMA-FHS.* HAR-FHS.*"));
    }

    @Test
    void curatedIndex_shouldBeKnownByItsFileOrItsListing() {
        assertThat(INDEX.name()).isEqualTo("S&P 500");
        assertThat(INDEX.isIndex()).isTrue();
        assertThat(STOCK.name()).isEqualTo("Microsoft");
        assertThat(STOCK.isIndex()).isFalse();
    }

    @Test
    void universe_shouldPutIndicesFirstAndPoolBothParts() {
        Universe universe = new Universe();
        universe.add(STOCK);
        assertThat(universe.parts()).isEmpty();
        universe.add(INDEX);

        assertThat(universe.byRank()).containsExactly(INDEX, STOCK);
        assertThat(universe.groups()).extracting(Universe.Group::name).containsExactly("indices", "stocks", "all");
        assertThat(universe.pooled().at(1).count())
                .isEqualTo(INDEX.pool().at(1).count() + STOCK.pool().at(1).count());
    }

    @Test
    void fanYear_shouldEndOnTheLastCloseAndFollowItsFans() {
        FanYear year = INDEX.year();

        assertThat(year.closes()).hasSize(251);
        assertThat(year.fans()).hasSize(13);
        assertThat(year.fans().get(12).prices()).hasDimensions(10, 9);
        assertThat(year.misses(CentralInterval.NINETY_FIVE))
                .isNotEmpty()
                .isSubsetOf(year.misses(CentralInterval.EIGHTY));
    }

    private static EvaluatedInstrument evaluated(String symbol, int first, int last) {
        PriceHistory history = HistoryCsv.read(Path.of("src/test/resources/market/" + symbol + ".csv"));
        MeasuredHistory measured = MeasuredHistory.of(history.head(last + 1));
        try (Vintages vintages = Vintages.shipped()) {
            return EvaluatedInstrument.of(
                    new WalkForward(measured, ForecastMethods.of(measured, vintages), first, last),
                    new PeerScores(),
                    false,
                    CURATED);
        }
    }
}
