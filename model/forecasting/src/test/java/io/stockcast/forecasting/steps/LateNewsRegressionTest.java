package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LateNewsRegressionTest {

    private static final int PAIRS = 1500;

    private final LateNewsRegression regression = new LateNewsRegression(2);

    @Test
    void signalsThatTell_shouldHaveTheirSlopesBeyondTheFirst() {
        addPairs(0.3, 0.5, PAIRS);

        LateAnswer answer = regression.fit(0.3);

        assertThat(answer.slopes()[0]).isCloseTo(0, within(0.05));
        assertThat(answer.slopes()[1]).isCloseTo(0.5, within(0.05));
        assertThat(answer.explained()).isCloseTo(0.25, within(0.04));
    }

    @Test
    void slopeOfTheFirstThatIsTooSmall_shouldBeMadeUpFor() {
        addPairs(0.3, 0, PAIRS);

        assertThat(regression.fit(0.1).slopes()[0]).isCloseTo(0.2, within(0.05));
    }

    /** In three of a thousand tries such slopes would be twice as large. */
    @Test
    void signalsThatTellNothing_shouldHaveHardlyAnySlopes() {
        addPairs(0, 0, PAIRS);

        LateAnswer answer = regression.fit(0);

        assertThat(answer.slopes()[0]).isCloseTo(0, within(0.05));
        assertThat(answer.slopes()[1]).isCloseTo(0, within(0.05));
        assertThat(answer.explained()).isLessThan(0.004);
    }

    @Test
    void fewerPairsThanAYear_shouldAnswerNothing() {
        addPairs(0.3, 0.5, 249);

        assertThat(regression.fit(0)).isSameAs(LateAnswer.NONE);
    }

    @Test
    void pairThatLeavesTheWindow_shouldLeaveNoTrace() {
        addPairs(0.3, 0.5, PAIRS);
        double[] before = regression.fit(0.2).slopes();

        regression.add(new double[] {2.5, -1.5}, 3);
        regression.remove(new double[] {2.5, -1.5}, 3);

        assertThat(regression.fit(0.2).slopes()).isEqualTo(before);
    }

    private void addPairs(double first, double second, int pairs) {
        Random random = new Random(4);
        for (int i = 0; i < pairs; i++) {
            double[] signals = {random.nextGaussian(), random.nextGaussian()};
            double noise = Math.sqrt(1 - first * first - second * second) * random.nextGaussian();
            regression.add(signals, first * signals[0] + second * signals[1] + noise);
        }
    }
}
