package io.stockcast.training.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InstrumentSamplesTest {

    private static final int SESSIONS = 20_000;

    @Test
    void draws_shouldBeAsManyAsExpected() {
        assertThat(drawn(0.015)).hasSizeBetween(700, 800);
        assertThat((double) drawn(0.015).size()).isCloseTo(samples(0.015).expectedDraws(), withinPercentage(5));
    }

    @Test
    void calmInstrument_shouldBeDrawnMoreOften() {
        assertThat(samples(0.01).expectedDraws())
                .isCloseTo(Math.pow(1.5, 1.5) * samples(0.015).expectedDraws(), withinPercentage(1e-6));
    }

    @Test
    void recentSamples_shouldBeDrawnMoreOften() {
        long newest = drawn(0.015).stream()
                .filter(sample -> sample.firstRow() >= SESSIONS - 3750)
                .count();

        assertThat((double) newest / drawn(0.015).size()).isBetween(0.6, 0.66);
    }

    @Test
    void rarerSamples_shouldBeDrawnSoMuchLess() {
        InstrumentSamples rarer = samples(0.015).rarer(3);

        assertThat(rarer.expectedDraws()).isCloseTo(samples(0.015).expectedDraws() / 3, withinPercentage(0.1));
        assertThat(rarer.draw(new Random(1))).hasSizeBetween(220, 280);
    }

    @Test
    void instrumentThatHardlyMoves_shouldBeDrawnNoMoreThanOnceASession() {
        assertThat(drawn(0)).doesNotHaveDuplicates().hasSizeBetween(3600, 3850);
    }

    private static List<Sample> drawn(double volatility) {
        return samples(volatility).draw(new Random(1));
    }

    /** Told apart by their first rows. */
    private static InstrumentSamples samples(double volatility) {
        return new InstrumentSamples(
                IntStream.range(0, SESSIONS)
                        .mapToObj(i -> new Sample(new float[0][], i, new float[0], new float[0], Set.of()))
                        .toList(),
                volatility,
                1);
    }
}
