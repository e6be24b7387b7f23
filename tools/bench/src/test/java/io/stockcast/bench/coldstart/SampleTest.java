package io.stockcast.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void median_shouldBeTakenOfEachMeasureByItself() {
        List<Sample> samples = List.of(new Sample(30, 400), new Sample(10, 500), new Sample(20, 900));

        assertThat(Sample.median(samples)).isEqualTo(new Sample(20, 500));
    }
}
