package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.forecast.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scores of every method at one horizon, one entry an as-of session of one instrument. */
public final class Tally {

    private final int horizon;
    private final LocalDate[] dates;
    private final Map<Method, double[]> crps = new EnumMap<>(Method.class);
    private final Map<Method, double[]> pinball = new EnumMap<>(Method.class);
    private final Map<Method, int[]> hits80 = new EnumMap<>(Method.class);
    private final Map<Method, int[]> hits95 = new EnumMap<>(Method.class);
    private int size;

    Tally(int horizon, int capacity) {
        this.horizon = horizon;
        dates = new LocalDate[capacity];
        for (Method method : Method.values()) {
            crps.put(method, new double[capacity]);
            pinball.put(method, new double[1]);
            hits80.put(method, new int[1]);
            hits95.put(method, new int[1]);
        }
    }

    void add(LocalDate asOf, double outcome, Map<Method, double[]> quantiles) {
        dates[size] = asOf;
        quantiles.forEach((method, q) -> {
            crps.get(method)[size] = Crps.of(outcome, q);
            pinball.get(method)[0] += PinballLoss.mean(outcome, q);
            hits80.get(method)[0] += CentralInterval.EIGHTY.holds(outcome, q) ? 1 : 0;
            hits95.get(method)[0] += CentralInterval.NINETY_FIVE.holds(outcome, q) ? 1 : 0;
        });
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

    double crps(Method method, int index) {
        return crps.get(method)[index];
    }

    double crpsSum(Method method) {
        return Arrays.stream(crps.get(method)).sum();
    }

    double pinballSum(Method method) {
        return pinball.get(method)[0];
    }

    int hits80(Method method) {
        return hits80.get(method)[0];
    }

    int hits95(Method method) {
        return hits95.get(method)[0];
    }
}
