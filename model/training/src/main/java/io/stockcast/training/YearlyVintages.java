package io.stockcast.training;

import io.stockcast.forecasting.network.ModelCard.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One vintage a year, each trained by the same recipe on what was known at the end of its year, and scored on the year
 * after; the newest is trained on all there is.
 */
record YearlyVintages(TrainingUniverse universe, TrainingSettings settings, VintageFolder out) {

    /** The stocks of the universe begin in 2005; a vintage of fewer years was no better than no network. */
    private static final LocalDate FIRST_END = LocalDate.of(2011, 12, 31);

    /** Trains every missing vintage, the oldest first. */
    void train() throws IOException {
        for (LocalDate end : ends(TrainingSpans.latest(universe.histories()))) {
            if (out.has(end)) {
                System.err.printf("The vintage of %s is there already%n", end);
            } else {
                System.err.printf("Training the vintage of %s%n", end);
                out.write(train(end));
            }
        }
    }

    private TrainedModel train(LocalDate end) throws IOException {
        Span yearAfter = new Span(end.plusDays(1), end.plusYears(1));
        TrainingSpans spans = TrainingSpans.before(yearAfter, universe.histories());
        return new ModelTraining(universe, spans, settings, out.before(end)).train();
    }

    /** The last day of each year that is over, and the newest session where that is later. */
    static List<LocalDate> ends(LocalDate newest) {
        List<LocalDate> ends = new ArrayList<>();
        for (LocalDate end = FIRST_END; !end.isAfter(newest); end = end.plusYears(1)) {
            ends.add(end);
        }
        if (ends.isEmpty() || ends.get(ends.size() - 1).isBefore(newest)) {
            ends.add(newest);
        }
        return List.copyOf(ends);
    }
}
