package io.stockcast.forecasting.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.SampleMarket;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether events that are given a probability come as often, on real prices that no network had seen. */
class ReliabilityTest {

    private static final int SESSIONS = 1_250;

    /** Changes of the close, whose probabilities are anything from nothing to certain. */
    private static final double[] CHANGES =
            IntStream.rangeClosed(-120, 120).mapToDouble(i -> i / 4_000.0).toArray();

    private static final List<Told> TOLD = List.of("FTSE", "GDAXI", "N225").stream()
            .map(ReliabilityTest::told)
            .flatMap(List::stream)
            .toList();

    /**
     * A forecast of the next session, with the log-return that came.
     *
     * @param probabilities of a close at or below each of the changes
     */
    private record Told(double[] probabilities, double depth, double outcome) {

        static Told of(QuantileCurve curve, double outcome) {
            return new Told(
                    Arrays.stream(CHANGES).map(curve::probability).toArray(), curve.probability(outcome), outcome);
        }

        /** The change whose probability is nearest to this one. */
        int nearest(double probability) {
            return IntStream.range(0, CHANGES.length)
                    .boxed()
                    .min(Comparator.comparingDouble(i -> Math.abs(probabilities[i] - probability)))
                    .orElseThrow();
        }
    }

    private static List<Told> told(String symbol) {
        PriceHistory history = SampleMarket.until("2019-12-30", symbol);
        MeasuredHistory measured = MeasuredHistory.of(ForecastInput.of(history, List.of()));
        int last = measured.lastSession() - 1;
        QuantilePath path = new PublishedForecast(measured, Forecasts.VINTAGES).forecast(last - SESSIONS + 1, last);
        return IntStream.rangeClosed(last - SESSIONS + 1, last)
                .mapToObj(t -> Told.of(
                        new QuantileCurve(path.at(t, 1)), measured.returns().logReturn(t + 1)))
                .toList();
    }

    /** Of each session the event whose probability is nearest to the middle of the bin, so that events are independent. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95})
    void eventsOfAProbability_shouldComeAsOften(double middle) {
        double promised = 0;
        double variance = 0;
        int came = 0;
        int n = 0;
        for (Told told : TOLD) {
            int event = told.nearest(middle);
            double p = told.probabilities()[event];
            if (Math.abs(p - middle) <= 0.05) {
                promised += p;
                variance += p * (1 - p);
                came += told.outcome() <= CHANGES[event] ? 1 : 0;
                n++;
            }
        }
        assertThat(n).isGreaterThan(3_000);
        assertThat(came / (double) n).isCloseTo(promised / n, within(2.6 * Math.sqrt(variance) / n));
    }

    @Test
    void closesBeyondTheOutermostQuantiles_shouldBeSpreadAsTheTailsPromise() {
        double[] depths = TOLD.stream()
                .mapToDouble(Told::depth)
                .map(p -> Math.min(p, 1 - p) / 0.025)
                .filter(depth -> depth < 1)
                .toArray();

        // Uniform between 0 and 1, so that their mean is 1/2 with a standard error of sqrt(1 / 12 n).
        assertThat(depths).hasSizeGreaterThan(100);
        assertThat(IntStream.range(0, depths.length)
                        .mapToDouble(i -> depths[i])
                        .average()
                        .orElseThrow())
                .isCloseTo(0.5, within(2.6 * Math.sqrt(1.0 / 12 / depths.length)));
    }
}
