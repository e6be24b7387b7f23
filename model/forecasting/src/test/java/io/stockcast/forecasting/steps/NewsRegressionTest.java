package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NewsRegressionTest {

    private final Random random = new Random(5);
    private final NewsRegression regression = new NewsRegression();

    @Test
    void returnsThatFollow_shouldHaveTheirSlopeHardlyShrunk() {
        addFollowing(1000, 0.5);

        NewsRegression.Slope slope = regression.slope(2.5);

        assertThat(slope.beta()).isCloseTo(0.5, within(0.07));
        assertThat(slope.explained()).isCloseTo(0.25, within(0.07));
    }

    /** A hundred times: sums of squares of 4 of the surprises, 3.375 of the returns, and 3 of their products. */
    @Test
    void slope_shouldBeShrunkByTheGarrote() {
        for (int i = 0; i < 100; i++) {
            regression.add(1, 1.5);
            regression.add(-1, -1);
            regression.add(Math.sqrt(2), 0.5 / Math.sqrt(2));
        }
        double t2 = 299 * 2.25 / (3.375 - 2.25);
        double beta = 0.75 * (1 - 16 / t2);

        assertThat(regression.slope(4).beta()).isCloseTo(beta, within(1e-5));
        assertThat(regression.slope(4).explained()).isCloseTo(beta * beta * 4 / 3, within(1e-5));
        assertThat(regression.slope(Math.sqrt(t2) + 0.01)).isEqualTo(NewsRegression.Slope.NONE);
    }

    @Test
    void pairsOfLessThanAYear_shouldHaveNoSlope() {
        for (int i = 0; i < 249; i++) {
            regression.add(1, 0.5 + 0.01 * random.nextGaussian());
        }
        assertThat(regression.slope(2.5)).isEqualTo(NewsRegression.Slope.NONE);

        regression.add(1, 0.5);
        assertThat(regression.slope(2.5).beta()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void returnsThatDoNotFollow_shouldHaveNoSlope() {
        addFollowing(1000, 0);

        assertThat(regression.slope(2.5)).isEqualTo(NewsRegression.Slope.NONE);
    }

    @Test
    void noPairs_shouldHaveNoSlope() {
        assertThat(regression.slope(2.5)).isEqualTo(NewsRegression.Slope.NONE);
    }

    @Test
    void removedPairs_shouldLeaveNoTrace() {
        NewsRegression other = new NewsRegression();
        addFollowing(500, 3);
        Random again = new Random(5);
        for (int i = 0; i < 500; i++) {
            double surprise = again.nextGaussian();
            regression.remove(surprise, 3 * surprise + again.nextGaussian());
        }
        for (int i = 0; i < 300; i++) {
            double surprise = random.nextGaussian();
            double following = 0.7 * surprise + random.nextGaussian();
            regression.add(surprise, following);
            other.add(surprise, following);
        }

        assertThat(regression.slope(2.5)).isEqualTo(other.slope(2.5));
    }

    private void addFollowing(int pairs, double beta) {
        for (int i = 0; i < pairs; i++) {
            double surprise = random.nextGaussian();
            regression.add(surprise, beta * surprise + random.nextGaussian());
        }
    }
}
