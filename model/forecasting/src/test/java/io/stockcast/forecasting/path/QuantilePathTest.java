package io.stockcast.forecasting.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.QuantileLevels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilePathTest {

    private static final QuantilePath PATH = QuantilePath.of(7, 9, (session, horizon) -> nine(100 * session + horizon));

    @Test
    void path_shouldHoldTheQuantilesOfEverySessionAndHorizon() {
        assertThat(PATH.firstSession()).isEqualTo(7);
        assertThat(PATH.lastSession()).isEqualTo(9);
        assertThat(PATH.at(7, 1)).isEqualTo(nine(701));
        assertThat(PATH.at(9, 20)).isEqualTo(nine(920));
    }

    @Test
    void pathMadeByHorizon_shouldHoldTheSame() {
        QuantilePath path = QuantilePath.byHorizon(
                7, 9, horizon -> new double[][] {nine(700 + horizon), nine(800 + horizon), nine(900 + horizon)});

        for (int t = 7; t <= 9; t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                assertThat(path.at(t, h)).isEqualTo(PATH.at(t, h));
            }
        }
    }

    @Test
    void horizon_shouldBeMadeOnceAndOnlyWhenItIsAskedFor() {
        List<Integer> made = new ArrayList<>();
        QuantilePath path = QuantilePath.byHorizon(7, 8, horizon -> {
            made.add(horizon);
            return new double[][] {nine(700 + horizon), nine(800 + horizon)};
        });

        assertThat(path.at(7, 5)).isEqualTo(nine(705));
        assertThat(path.at(8, 5)).isEqualTo(nine(805));
        assertThat(made).containsExactly(5);
    }

    @Test
    void pathMadeBySession_shouldHoldTheSame() {
        QuantilePath path = QuantilePath.bySession(
                7,
                9,
                session -> IntStream.rangeClosed(1, Forecast.HORIZONS)
                        .mapToObj(horizon -> nine(100 * session + horizon))
                        .toArray(double[][]::new));

        for (int t = 7; t <= 9; t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                assertThat(path.at(t, h)).isEqualTo(PATH.at(t, h));
            }
        }
    }

    @Test
    void change_shouldKnowItsSessionAndHorizonAndLeaveTheOriginalAsItWas() {
        QuantilePath changed = PATH.map((session, horizon, quantiles) -> nine(quantiles[0] + session * horizon));

        assertThat(changed.at(8, 5)).isEqualTo(nine(805 + 40));
        assertThat(PATH.at(8, 5)).isEqualTo(nine(805));
    }

    @Test
    void changeWhenAsked_shouldBeMadeOnceAndOnlyOfWhatIsAskedFor() {
        List<String> made = new ArrayList<>();
        QuantilePath changed = PATH.mapWhenAsked((session, horizon, quantiles) -> {
            made.add(session + " " + horizon);
            return nine(quantiles[0] + 1);
        });

        assertThat(changed.lastSession()).isEqualTo(9);
        assertThat(changed.at(8, 5)).isEqualTo(nine(806)).isSameAs(changed.at(8, 5));
        assertThat(made).containsExactly("8 5");
    }

    @Test
    void laterBeginning_shouldLeaveOutTheSessionsBeforeIt() {
        QuantilePath later = PATH.from(8);

        assertThat(later.firstSession()).isEqualTo(8);
        assertThat(later.lastSession()).isEqualTo(9);
        assertThat(later.at(8, 20)).isEqualTo(nine(820));
    }

    @Test
    void part_shouldBeTheSessionsFromOneToAnother() {
        QuantilePath part = PATH.between(8, 8);

        assertThat(part.firstSession()).isEqualTo(8);
        assertThat(part.lastSession()).isEqualTo(8);
        assertThat(part.at(8, 20)).isEqualTo(nine(820));
    }

    @Test
    void partsThatFollowEachOther_shouldJoinIntoTheWhole() {
        QuantilePath joined = QuantilePath.joined(List.of(PATH.between(7, 7), PATH.between(8, 9)));

        assertThat(joined.firstSession()).isEqualTo(7);
        assertThat(joined.lastSession()).isEqualTo(9);
        for (int t = 7; t <= 9; t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                assertThat(joined.at(t, h)).isEqualTo(PATH.at(t, h));
            }
        }
    }

    private static double[] nine(double value) {
        double[] quantiles = new double[QuantileLevels.COUNT];
        Arrays.fill(quantiles, value);
        return quantiles;
    }
}
