package io.stockcast.forecasting.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.testing.SampleMarket;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenQualitiesTest {

    /** Of the last 1,000 sessions of the sample, computed with NumPy 2.4. */
    @ParameterizedTest
    @CsvSource({
        "GDAXI, 2020-03-31, 0.002, 0.445327308, -0.028221913, ''",
        "N225, 2020-03-31, 0, 0.497596066, 0.171629808, ''",
        "IXIC, 2018-12-31, 0, 0.409742957, -0.135987527, ''",
        "FTSE, 2020-03-31, 0.999, 0.000053316, 1.826147625, opens repeat the close before",
        "GSPC, 2012-12-31, 0.093, 0.105965120, 2.648687468, prices catch up after the open",
        "DJI, 2012-12-31, 0.034, 0.022886860, 11.005210662, opens hardly differ from the close before",
    })
    void opensOfTheSample_shouldBeRealOrStaleByTheRule(
            String symbol, String day, double repeated, double overnight, double catchUp, String fault) {
        OpenQuality quality = quality(SampleMarket.until(day, symbol));

        assertThat(quality.sessions()).isEqualTo(1_000);
        assertThat(quality.repeated()).isEqualTo(repeated);
        assertThat(quality.overnight()).isCloseTo(overnight, within(1e-9));
        assertThat(quality.catchUp()).isCloseTo(catchUp, within(1e-8));
        assertThat(quality.fault().orElse("")).isEqualTo(fault);
    }

    @Test
    void opensThatRepeatTheirOwnClose_shouldNotBeReal() {
        Random random = new Random(3);
        PriceHistory flat = OpenedHistory.of(300, t -> new double[] {0.01 * random.nextGaussian(), 0});

        assertThat(quality(flat).fault()).contains("opens hardly differ from the close");
    }

    @Test
    void fewOrNoOpens_shouldNotBeReal() {
        assertThat(quality(OpenedHistory.ofNormalReturns(126)).fault()).isEmpty();
        assertThat(quality(OpenedHistory.ofNormalReturns(125)).fault()).contains("too few opens are known");
        assertThat(quality(SyntheticHistory.asCloseOnly(300))).isEqualTo(new OpenQuality(0, 0, 0, 0));
        assertThat(quality(SyntheticHistory.asCloseOnly(300)).fault()).contains("too few opens are known");
    }

    private static OpenQuality quality(PriceHistory history) {
        OpenReturns opens = new OpenReturns(history, ReturnSeries.of(history));
        return new OpenQualities(new EveningMoves(opens, FixedRanges.ofSessions(history.size())))
                .before(history.size());
    }
}
