package io.stockcast.forecasting.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolumeSurpriseTest {

    @Test
    void volumeTwiceTheUsual_shouldBeTheLogOfTwo() {
        long[] volumes = usual(30);
        volumes[25] = 2000;

        VolumeSurprise surprise = of(volumes);

        assertThat(surprise.at(25)).isCloseTo(Math.log(2), offset(1e-12));
        assertThat(surprise.at(24)).isZero();
        assertThat(surprise.at(26)).isCloseTo(-Math.log(2) / 20, offset(1e-12));
    }

    @Test
    void unusualVolume_shouldBeForgottenAfterTwentySessions() {
        long[] volumes = usual(50);
        volumes[25] = 2000;

        assertThat(of(volumes).at(45)).isCloseTo(-Math.log(2) / 20, offset(1e-12));
        assertThat(of(volumes).at(46)).isCloseTo(0, offset(1e-12));
    }

    @Test
    void sessionWithoutVolume_shouldSurpriseNobodyAndCountForNothing() {
        long[] volumes = usual(40);
        volumes[30] = 0;
        volumes[31] = Bar.NO_VOLUME;

        VolumeSurprise surprise = of(volumes);

        assertThat(surprise.at(30)).isZero();
        assertThat(surprise.at(31)).isZero();
        assertThat(surprise.at(32)).isCloseTo(0, offset(1e-12));
    }

    @Test
    void fewKnownVolumes_shouldSayNothing() {
        long[] volumes = usual(12);
        volumes[9] = 5000;
        volumes[10] = 2000;

        assertThat(of(volumes).at(9)).isZero();
        assertThat(of(volumes).at(10)).isNotZero();
    }

    private static long[] usual(int sessions) {
        long[] volumes = new long[sessions];
        Arrays.fill(volumes, 1000);
        return volumes;
    }

    private static VolumeSurprise of(long... volumes) {
        List<Bar> bars = new ArrayList<>();
        for (int t = 0; t < volumes.length; t++) {
            LocalDate date = LocalDate.of(2020, 1, 1).plusDays(t);
            bars.add(new Bar(date, Double.NaN, Double.NaN, Double.NaN, 100, Double.NaN, volumes[t]));
        }
        return new VolumeSurprise(new PriceHistory("X", bars));
    }
}
