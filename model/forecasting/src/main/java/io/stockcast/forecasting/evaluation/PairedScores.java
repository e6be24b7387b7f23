package io.stockcast.forecasting.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;

/** The scores of two forecasts of the same outcomes, summed over the instruments of a date. */
final class PairedScores {

    private final TreeMap<LocalDate, Sums> byDate = new TreeMap<>();

    void add(LocalDate date, double of, double against) {
        Sums sums = byDate.computeIfAbsent(date, none -> new Sums());
        sums.of += of;
        sums.against += against;
        sums.count++;
    }

    /** The t of the first against the second, of the differentials averaged over the instruments of a date. */
    double dieboldMarianoT(int horizon) {
        double[] differentials = dates().stream()
                .mapToDouble(date -> (date.against - date.of) / date.count)
                .toArray();
        return DieboldMariano.t(differentials, horizon);
    }

    SkillScore skillScore(int horizon) {
        return SkillScore.of(
                dates().stream().mapToDouble(date -> date.of).toArray(),
                dates().stream().mapToDouble(date -> date.against).toArray(),
                horizon);
    }

    private Collection<Sums> dates() {
        return byDate.values();
    }

    private static final class Sums {
        private double of;
        private double against;
        private int count;
    }
}
