package io.stockcast.forecasting.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The scores of every method at one horizon, one entry an as-of session of one instrument.
 *
 * @param <M> the methods that are compared
 */
public final class Tally<M extends Enum<M>> {

    private final int horizon;
    private final LocalDate[] dates;
    private final Map<M, Losses> losses;
    private int size;

    /** A tally of at most {@code capacity} entries. */
    public Tally(Class<M> methods, int horizon, int capacity) {
        this.horizon = horizon;
        losses = new EnumMap<>(methods);
        dates = new LocalDate[capacity];
        for (M method : methods.getEnumConstants()) {
            losses.put(method, new Losses(capacity));
        }
    }

    /** Adds what the methods forecast as of a session, nine ascending quantiles each, and what came. */
    public void add(LocalDate asOf, double outcome, Map<M, double[]> quantiles) {
        dates[size] = asOf;
        quantiles.forEach((method, q) -> losses(method).add(size, outcome, q));
        size++;
    }

    public int horizon() {
        return horizon;
    }

    public int size() {
        return size;
    }

    /** The as-of date of an entry. */
    public LocalDate date(int index) {
        return dates[index];
    }

    /** The as-of dates of all entries. */
    List<LocalDate> dates() {
        return Arrays.asList(dates).subList(0, size);
    }

    double crps(M method, int index) {
        return losses(method).crps[index];
    }

    double crpsSum(M method) {
        return Arrays.stream(losses(method).crps).sum();
    }

    double pinballSum(M method) {
        return losses(method).pinball;
    }

    int hits80(M method) {
        return losses(method).hits80;
    }

    int hits95(M method) {
        return losses(method).hits95;
    }

    private Losses losses(M method) {
        return Objects.requireNonNull(losses.get(method));
    }

    /** The scores of one method. */
    private static final class Losses {

        private final double[] crps;
        private double pinball;
        private int hits80;
        private int hits95;

        Losses(int capacity) {
            crps = new double[capacity];
        }

        void add(int index, double outcome, double[] quantiles) {
            crps[index] = Crps.of(outcome, quantiles);
            pinball += PinballLoss.mean(outcome, quantiles);
            hits80 += CentralInterval.EIGHTY.holds(outcome, quantiles) ? 1 : 0;
            hits95 += CentralInterval.NINETY_FIVE.holds(outcome, quantiles) ? 1 : 0;
        }
    }
}
