package io.stockcast.training.samples;

import io.stockcast.forecasting.features.FeatureSource;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.path.PooledShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The samples of one instrument, one a session, oldest first, and how they are sampled for an epoch.
 *
 * @param samples all of them
 * @param volatility the mean volatility forecast for their next sessions
 * @param rarity how many times as rarely they are drawn as others
 */
public record InstrumentSamples(List<Sample> samples, double volatility, double rarity) {

    /** Neighbouring windows say nearly the same, so of an ordinary instrument's only one in {@value} is drawn. */
    private static final double STRIDE = 5;

    /** Calm instruments are drawn more often: they are the indices, of which a universe of stocks has few. */
    private static final double CALMNESS = 1.5;

    /**
     * Old sessions are drawn less often, since markets change: by a factor of e after so many, 15 years. They are old
     * for their own history, wherever it ends.
     */
    private static final double MEMORY = 15 * 250;

    /** So often a sample is drawn as one of which no prices of options are known. */
    private static final double HIDDEN = 0.25;

    static final InstrumentSamples NONE = new InstrumentSamples(List.of(), Features.ORDINARY_SIGMA, 1);

    /** The samples of the as-of sessions {@code first} to {@code last}, all of whose outcomes must be known. */
    static InstrumentSamples of(MeasuredHistory history, PooledShape shape, int first, int last) {
        double volatility = IntStream.rangeClosed(first, last)
                .mapToDouble(session -> history.volatility().sigma(session, 1))
                .average()
                .orElseThrow();
        return new InstrumentSamples(Sample.of(history, shape, first, last), volatility, 1);
    }

    /** The same, to be drawn so many times as rarely. */
    InstrumentSamples rarer(double times) {
        return new InstrumentSamples(samples, volatility, times * rarity);
    }

    int size() {
        return samples.size();
    }

    /** Draws samples, beginning anywhere. */
    public List<Sample> draw(Random random) {
        double stride = stride();
        List<Sample> drawn = new ArrayList<>();
        for (double at = random.nextDouble() * stride; at < size(); at += stride) {
            if (random.nextDouble() < share((int) at)) {
                drawn.add(samples.get((int) at).hiding(anyOf(random)));
            }
        }
        return drawn;
    }

    private static Set<FeatureSource> anyOf(Random random) {
        return random.nextDouble() < HIDDEN ? Set.of(FeatureSource.IMPLIED_VOLATILITY) : Set.of();
    }

    /** How many samples are drawn on average. */
    double expectedDraws() {
        double draws = 0;
        for (int i = 0; i < size(); i++) {
            draws += share(i) / stride();
        }
        return draws;
    }

    private double stride() {
        return rarity * Math.max(1, STRIDE * Math.pow(volatility / Features.ORDINARY_SIGMA, CALMNESS));
    }

    private double share(int sample) {
        return Math.exp((sample - size()) / MEMORY);
    }
}
