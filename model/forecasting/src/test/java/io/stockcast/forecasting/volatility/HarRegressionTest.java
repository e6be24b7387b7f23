package io.stockcast.forecasting.volatility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarRegressionTest {

    private static final int FIRST_ROW = 44;

    private final ReturnSeries series = ReturnSeries.of(SyntheticHistory.withRanges(700));
    private final VarianceAverages variances = new VarianceAverages(series, new EwmaVolatility(series));
    private final Regressors regressors = Regressors.withLeverage(variances, series);
    private final HarRegression regression = new HarRegression(regressors, variances, series.size());

    @ParameterizedTest
    @CsvSource({"294, 1", "314, 20", "315, 20", "335, 5", "500, 7", "699, 1", "699, 20"})
    void sharedMoments_shouldGiveTheNumbersOfARegressionOfItsOwn(int session, int horizon) {
        assertThat(regression.predict(session, horizon))
                .isCloseTo(alone(session / 21 * 21, session, horizon), withinPercentage(1e-8));
    }

    @Test
    void laterSessions_shouldNotChangeABit() {
        HarRegression shorter = new HarRegression(regressors, variances, 601);

        for (int h = 1; h <= 20; h++) {
            assertThat(shorter.predict(600, h)).isEqualTo(regression.predict(600, h));
        }
    }

    @Test
    void regressorThatWasAlwaysZero_shouldChangeNothing() {
        Regressors har = Regressors.har(variances);
        HarRegression without = new HarRegression(har, variances, series.size());
        HarRegression with =
                new HarRegression(t -> Arrays.copyOf(har.at(t), har.at(t).length + 1), variances, series.size());

        assertThat(with.predict(699, 5)).isEqualTo(without.predict(699, 5));
    }

    @Test
    void regressorGivenTwice_shouldHardlyChangeAForecast() {
        Regressors har = Regressors.har(variances);
        HarRegression once = new HarRegression(har, variances, series.size());
        HarRegression twice = new HarRegression(t -> withLastTwice(har.at(t)), variances, series.size());

        assertThat(twice.predict(699, 5)).isCloseTo(once.predict(699, 5), withinPercentage(1e-3));
    }

    @Test
    void orderOfAsking_shouldNotMatter() {
        HarRegression backwards = new HarRegression(regressors, variances, series.size());

        double[] last = IntStream.range(0, 20)
                .mapToDouble(i -> backwards.predict(699, 20 - i))
                .toArray();

        assertThat(last[19]).isEqualTo(regression.predict(699, 1));
        assertThat(backwards.predict(300, 3)).isEqualTo(regression.predict(300, 3));
    }

    @Test
    void regression_shouldBeFittedFromTheFirstRefitWithEnoughRowsOn() {
        assertThat(regression.isFitted(293)).isFalse();
        assertThat(regression.isFitted(294)).isTrue();
    }

    private static double[] withLastTwice(double[] x) {
        double[] longer = Arrays.copyOf(x, x.length + 1);
        longer[x.length] = x[x.length - 1];
        return longer;
    }

    /** The regression of one horizon, summed and solved (by QR) without regard to any other. */
    private double alone(int refit, int session, int horizon) {
        int k = regressors.at(FIRST_ROW).length;
        double[][] moments = new double[k][k];
        double[] crossMoments = new double[k];
        for (int t = FIRST_ROW; t + horizon <= refit; t++) {
            double[] x = regressors.at(t);
            double y = Math.log(variances.mean(t + horizon, horizon));
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    moments[i][j] += x[i] * x[j];
                }
                crossMoments[i] += x[i] * y;
            }
        }
        for (int i = 0; i < k; i++) {
            moments[i][i] *= 1 + 1e-9;
        }
        double[] coefficients = new QRDecomposition(MatrixUtils.createRealMatrix(moments))
                .getSolver()
                .solve(MatrixUtils.createRealVector(crossMoments))
                .toArray();
        double[] x = regressors.at(session);
        return Arrays.stream(IntStream.range(0, k)
                        .mapToDouble(i -> coefficients[i] * x[i])
                        .toArray())
                .reduce(0, Double::sum);
    }
}
