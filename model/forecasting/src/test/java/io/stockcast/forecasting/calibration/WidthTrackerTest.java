package io.stockcast.forecasting.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WidthTrackerTest {

    private static final double OUTSIDE = 9;
    private static final double INSIDE = -9;

    @Test
    void outcomes_shouldWidenAfterAMissAndNarrowAfterAHit() {
        double[] excess = {OUTSIDE, INSIDE, INSIDE, 0};

        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 1)).isCloseTo(0.025 * 0.8, offset(1e-15));
        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 3)).isCloseTo(0.025 * (0.8 - 0.2 - 0.2), offset(1e-15));
    }

    @Test
    void longerHorizon_shouldWaitForItsOutcomesAndTakeSmallerSteps() {
        double[] excess = {OUTSIDE, OUTSIDE, OUTSIDE, 0, 0, 0, 0};

        assertThat(new WidthTracker(0.8, 5).track(excess, 0, 4)).isZero();
        assertThat(new WidthTracker(0.8, 5).track(excess, 0, 6)).isCloseTo(2 * 0.005 * 0.8, offset(1e-15));
    }

    @Test
    void outcome_shouldBeJudgedByTheIntervalAsItWasIssued() {
        // Just outside the plain interval; once it has been widened, inside.
        double[] excess = {0.01, 0.01, 0};

        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 2)).isCloseTo(0.025 * (0.8 - 0.2), offset(1e-15));
    }

    @Test
    void outcomeNotKnownYet_shouldNotBeRead() {
        double[] excess = {INSIDE, INSIDE, Double.NaN};

        assertThat(new WidthTracker(0.95, 1).track(excess, 0, 2)).isCloseTo(-2 * 0.025 * 0.05, offset(1e-15));
    }

    @Test
    void endlessMisses_shouldStopAtTheBound() {
        double[] excess = new double[500];
        Arrays.fill(excess, OUTSIDE);

        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 500)).isEqualTo(0.7);
    }

    @Test
    void intervalsHalfTooNarrow_shouldComeToCoverAsPromised() {
        Random random = new Random(3);
        double[] excess = new double[2000];
        Arrays.setAll(excess, i -> Math.log(Math.abs(random.nextGaussian()) / (0.5 * 1.2816)));
        int inside = 0;
        for (int t = 500; t < 2000; t++) {
            inside += excess[t] <= new WidthTracker(0.8, 1).track(excess, t - 500, 500) ? 1 : 0;
        }

        assertThat(inside / 1500.0).isCloseTo(0.8, offset(0.01));
    }
}
