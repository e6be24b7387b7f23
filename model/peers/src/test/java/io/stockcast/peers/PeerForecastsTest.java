package io.stockcast.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerForecastsTest {

    private static final PriceHistory HISTORY = SimulatedReturns.history(900);

    @Test
    void quantiles_shouldAscend() {
        PeerForecasts forecasts = forecasts(HISTORY, 600, 899);

        for (int t = 600; t < 900; t++) {
            for (int horizon : Scoring.HORIZONS) {
                assertThat(at(forecasts, t, horizon))
                        .containsOnlyKeys(Contender.GJR_T, Contender.GJR_FHS)
                        .allSatisfy((peer, quantiles) -> assertThat(quantiles)
                                .hasSize(QuantileLevels.COUNT)
                                .isSorted()
                                .doesNotHaveDuplicates());
            }
        }
    }

    @Test
    void longerHorizons_shouldHaveWiderRanges() {
        PeerForecasts forecasts = forecasts(HISTORY, 700, 700);

        for (Contender peer : Contender.peers()) {
            assertThat(Scoring.HORIZONS.stream()
                            .map(horizon -> QuantileLevels.Interval.EIGHTY.width(
                                    at(forecasts, 700, horizon).get(peer))))
                    .isSorted();
        }
    }

    @Test
    void sameWalk_shouldGiveTheSameForecasts() {
        for (int horizon : Scoring.HORIZONS) {
            for (Contender peer : Contender.peers()) {
                assertThat(at(forecasts(HISTORY, 700, 705), 703, horizon).get(peer))
                        .isEqualTo(
                                at(forecasts(HISTORY, 700, 705), 703, horizon).get(peer));
            }
        }
    }

    @Test
    void shortHistory_shouldHaveNoForecastBeforeTheFirstFit() {
        PeerForecasts forecasts = forecasts(HISTORY, 141, 520);

        assertThat(forecasts.at(499, 1)).isEmpty();
        assertThat(forecasts.at(500, 1)).isPresent();
        assertThat(forecasts(HISTORY.head(200), 141, 199).at(199, 1)).isEmpty();
    }

    @Test
    void priceThatNeverMoves_shouldHaveNoForecastUntilItDoes() {
        double[] closes = new double[640];
        for (int t = 0; t < closes.length; t++) {
            closes[t] = t <= 530 ? 50 : HISTORY.bar(t).close();
        }

        PeerForecasts forecasts = forecasts(SyntheticHistory.ofCloses(closes), 510, 639);

        assertThat(forecasts.at(535, 1)).isEmpty();
        assertThat(at(forecasts, 639, 20).values())
                .allSatisfy(quantiles -> assertThat(quantiles).isSorted().doesNotContain(Double.NaN));
    }

    private static PeerForecasts forecasts(PriceHistory history, int first, int last) {
        return PeerForecasts.of(ReturnSeries.of(history), first, last);
    }

    private static Map<Contender, double[]> at(PeerForecasts forecasts, int session, int horizon) {
        return forecasts.at(session, horizon).orElseThrow();
    }
}
