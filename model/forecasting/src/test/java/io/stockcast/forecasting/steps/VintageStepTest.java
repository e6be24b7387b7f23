package io.stockcast.forecasting.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.VintageRun;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.MadeVintages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VintageStepTest {

    private static final ForecastModel OLD = MadeVintages.endingOn("2015-12-31");
    private static final ForecastModel NEW = MadeVintages.endingOn("2016-12-31");
    private static final QuantilePath PATH =
            QuantilePath.of(7, 12, (session, horizon) -> nine(100 * session + horizon));

    @Test
    void sessionsBeforeAllVintages_shouldBeLeftAsTheyWere() {
        List<ForecastModel> asked = new ArrayList<>();
        ForecastStep step = new VintageStep(List.of(new VintageRun(7, 12, Optional.empty())), model -> {
            asked.add(model);
            return path -> path.map((session, horizon, quantiles) -> nine(0));
        });

        QuantilePath changed = step.apply(PATH);

        assertThat(asked).isEmpty();
        assertThat(changed.firstSession()).isEqualTo(7);
        assertThat(changed.lastSession()).isEqualTo(12);
        for (int t = 7; t <= 12; t++) {
            assertThat(changed.at(t, 20)).isEqualTo(PATH.at(t, 20));
        }
    }

    @Test
    void sessions_shouldBeChangedByTheStepOfTheirOwnVintage() {
        List<VintageRun> runs = List.of(
                new VintageRun(7, 8, Optional.empty()),
                new VintageRun(9, 9, Optional.of(OLD)),
                new VintageRun(10, 12, Optional.of(NEW)));

        QuantilePath changed = new VintageStep(runs, VintageStepTest::raising).apply(PATH);

        assertThat(changed.firstSession()).isEqualTo(7);
        assertThat(changed.lastSession()).isEqualTo(12);
        assertThat(changed.at(8, 5)).isEqualTo(nine(805));
        assertThat(changed.at(9, 5)).isEqualTo(nine(905 + 2015));
        assertThat(changed.at(10, 5)).isEqualTo(nine(1005 + 2016));
        assertThat(changed.at(12, 5)).isEqualTo(nine(1205 + 2016));
    }

    /** Raises all quantiles by the year of the vintage. */
    private static ForecastStep raising(ForecastModel model) {
        int year = model.card().training().to().getYear();
        return path -> path.map((session, horizon, quantiles) -> nine(quantiles[0] + year));
    }

    private static double[] nine(double value) {
        double[] quantiles = new double[QuantileLevels.COUNT];
        Arrays.fill(quantiles, value);
        return quantiles;
    }
}
