package io.stockcast.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that nothing after the as-of session has a part in what the peers forecast as of it. */
class PeerLeakTest {

    private static final int SESSIONS = 1500;
    private static final int WALKED = 45;
    private static final double[] CLOSES = SimulatedReturns.history(SESSIONS).bars().stream()
            .mapToDouble(Bar::close)
            .toArray();

    /** With a short window, on a session that refits and between two of them, and near the end. */
    @ParameterizedTest
    @ValueSource(ints = {590, 1300, 1313, 1480})
    void deletedFuture_shouldChangeNoPastForecast(int asOf) {
        assertSameForecasts(SyntheticHistory.ofCloses(CLOSES).head(asOf + 1), asOf);
    }

    @ParameterizedTest
    @ValueSource(ints = {590, 1300, 1313, 1480})
    void permutedFuture_shouldChangeNoPastForecast(int asOf) {
        double[] closes = CLOSES.clone();
        Random random = new Random(1);
        for (int t = SESSIONS - 1; t > asOf; t--) {
            int other = asOf + 1 + random.nextInt(t - asOf);
            closes[t] = closes[other];
            closes[other] = CLOSES[t];
        }

        assertSameForecasts(SyntheticHistory.ofCloses(closes), asOf);
    }

    @ParameterizedTest
    @ValueSource(ints = {590, 1300, 1313, 1480})
    void absurdFuture_shouldChangeNoPastForecast(int asOf) {
        double[] closes = CLOSES.clone();
        for (int t = asOf + 1; t < SESSIONS; t++) {
            closes[t] *= t % 2 == 0 ? 1e5 : 1e-5;
        }

        assertSameForecasts(SyntheticHistory.ofCloses(closes), asOf);
    }

    /** Without this the tests above could hold for forecasts that look at nothing. */
    @ParameterizedTest
    @ValueSource(ints = {590, 1300, 1313, 1480})
    void changedAsOfSession_shouldChangeTheForecastsAsOfIt(int asOf) {
        double[] closes = CLOSES.clone();
        closes[asOf] *= 1.02;
        PeerForecasts forecasts = walk(SyntheticHistory.ofCloses(CLOSES), asOf);
        PeerForecasts changed = walk(SyntheticHistory.ofCloses(closes), asOf);

        for (Contender peer : Contender.peers()) {
            assertThat(at(changed, asOf, 5).get(peer))
                    .isNotEqualTo(at(forecasts, asOf, 5).get(peer));
            assertThat(at(changed, asOf - 1, 5).get(peer))
                    .isEqualTo(at(forecasts, asOf - 1, 5).get(peer));
        }
    }

    private static void assertSameForecasts(PriceHistory other, int asOf) {
        PeerForecasts forecasts = walk(SyntheticHistory.ofCloses(CLOSES), asOf);
        PeerForecasts others = PeerForecasts.of(ReturnSeries.of(other), asOf - WALKED, other.size() - 1);

        for (int t = asOf - WALKED; t <= asOf; t++) {
            for (int horizon : Scoring.HORIZONS) {
                for (Contender peer : Contender.peers()) {
                    assertThat(at(others, t, horizon).get(peer))
                            .isEqualTo(at(forecasts, t, horizon).get(peer));
                }
            }
        }
    }

    private static Map<Contender, double[]> at(PeerForecasts forecasts, int session, int horizon) {
        return forecasts.at(session, horizon).orElseThrow();
    }

    private static PeerForecasts walk(PriceHistory history, int asOf) {
        return PeerForecasts.of(ReturnSeries.of(history), asOf - WALKED, asOf);
    }
}
