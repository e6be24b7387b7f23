package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WidthTrackerTest {

    private static final double OUTSIDE = 9;
    private static final double INSIDE = -9;

    @Test
    void outcomes_shouldWidenAfterAMissAndNarrowAfterAHit() {
        double[] excess = {OUTSIDE, INSIDE, INSIDE, 0};

        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 1)).isCloseTo(factor(0.8), offset(1e-15));
        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 3)).isCloseTo(factor(0.8 - 0.2 - 0.2), offset(1e-15));
    }

    @Test
    void longerHorizon_shouldWaitForItsOutcomesAndCountThemLess() {
        double[] excess = {OUTSIDE, OUTSIDE, OUTSIDE, 0, 0, 0, 0};

        assertThat(new WidthTracker(0.8, 5).track(excess, 0, 4)).isZero();
        assertThat(new WidthTracker(0.8, 5).track(excess, 0, 6)).isCloseTo(factor(2 * 0.8 / 5), offset(1e-15));
    }

    @Test
    void outcome_shouldBeJudgedByTheIntervalAsItWasIssued() {
        // Just outside the plain interval; once it has been widened, inside.
        double[] excess = {0.005, 0.005, 0};

        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 2)).isCloseTo(factor(0.8 - 0.2), offset(1e-15));
    }

    @Test
    void outcomeNotKnownYet_shouldNotBeRead() {
        double[] excess = {INSIDE, INSIDE, Double.NaN};

        assertThat(new WidthTracker(0.95, 1).track(excess, 0, 2)).isCloseTo(factor(-2 * 0.05), offset(1e-15));
    }

    @Test
    void outcomeOlderThanTheWindow_shouldLeaveTheBalanceButNotTheIntegral() {
        double[] excess = new double[WidthTracker.WINDOW + 2];
        Arrays.fill(excess, INSIDE);
        excess[0] = OUTSIDE;
        double integral = 0.005 * (0.8 - 0.2 * WidthTracker.WINDOW);
        double balance = -0.2 * WidthTracker.WINDOW;

        assertThat(new WidthTracker(0.8, 50).track(scaledTo50(excess), 0, WidthTracker.WINDOW + 50))
                .isCloseTo((integral + 0.01 * balance) / 50 + 0.0001 * Math.pow(balance / 50, 3), offset(1e-12));
    }

    @Test
    void trackerThatIsUsedAgain_shouldTellTheSameAsANewOne() {
        double[] excess = new double[400];
        Arrays.setAll(excess, i -> i % 3 == 0 ? OUTSIDE : INSIDE);
        WidthTracker used = new WidthTracker(0.8, 5);

        for (int length : new int[] {100, 400, 2, 300}) {
            assertThat(used.track(excess, 0, length)).isEqualTo(new WidthTracker(0.8, 5).track(excess, 0, length));
        }
    }

    @Test
    void endlessMisses_shouldStopAtTheBound() {
        double[] excess = new double[500];
        Arrays.fill(excess, OUTSIDE);

        assertThat(new WidthTracker(0.8, 1).track(excess, 0, 500)).isEqualTo(0.7);
    }

    @Test
    void intervalsATenthTooNarrow_shouldCoverAsPromisedInNearlyEveryWindow() {
        Random random = new Random(3);
        double[] excess = new double[3000];
        Arrays.setAll(excess, i -> Math.log(Math.abs(random.nextGaussian()) / (0.9 * 1.2816)));
        int[] inside = new int[3000];
        for (int t = 500; t < 3000; t++) {
            inside[t] = inside[t - 1] + (excess[t] <= new WidthTracker(0.8, 1).track(excess, t - 500, 500) ? 1 : 0);
        }

        assertThat(inside[2999] / 2500.0).isCloseTo(0.8, offset(0.015));
        long strayed = IntStream.range(750, 3000)
                .filter(t -> Math.abs((inside[t] - inside[t - 250]) / 250.0 - 0.8) > 0.04)
                .count();
        assertThat(strayed / 2250.0).isLessThan(0.05);
    }

    /** Early on the integral and the balance have seen the same errors. */
    private static double factor(double balance) {
        return 0.005 * balance + 0.01 * balance + 0.0001 * Math.pow(balance, 3);
    }

    private static double[] scaledTo50(double[] excess) {
        return Arrays.copyOf(excess, WidthTracker.WINDOW + 50);
    }
}
