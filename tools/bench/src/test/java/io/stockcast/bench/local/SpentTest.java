package io.stockcast.bench.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpentTest {

    private static final List<Spent> TIMES = List.of(spent(900, 30), spent(1500, 10), spent(1200, 20));

    @Test
    void median_shouldBeTakenOfEachTimeByItself() {
        assertThat(Spent.median(TIMES, Spent::wall)).isEqualTo(1.2);
        assertThat(Spent.median(TIMES, Spent::cpu)).isEqualTo(0.02);
    }

    @Test
    void worst_shouldBeTheLongest() {
        assertThat(Spent.worst(TIMES, Spent::wall)).isEqualTo(1.5);
        assertThat(Spent.worst(TIMES, Spent::cpu)).isEqualTo(0.03);
    }

    @Test
    void timeSinceAnEarlierSum_shouldBeTheDifferenceOfBoth() {
        assertThat(spent(1500, 30).since(spent(900, 10))).isEqualTo(spent(600, 20));
    }

    @Test
    void number_shouldHaveTwoDecimals() {
        assertThat(Spent.text(0.876)).isEqualTo("0.88");
    }

    private static Spent spent(long wall, long cpu) {
        return new Spent(Duration.ofMillis(wall), Duration.ofMillis(cpu));
    }
}
