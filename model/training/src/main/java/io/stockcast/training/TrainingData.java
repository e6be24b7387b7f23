package io.stockcast.training;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.PreparedHistory;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ModelCard.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples of a universe, split in time.
 *
 * <p>The last outcome of every sample falls within its span, so that nothing of a later one is seen; each
 * history is cut at the span's end before its samples are made.
 *
 * @param training samples by instrument
 * @param validation all later samples
 */
record TrainingData(List<List<Sample>> training, List<Sample> validation) {

    /** The samples of two spans of as-of dates, the second after the first; none where a span is empty. */
    static TrainingData of(List<PriceHistory> histories, Span training, Span validation) {
        List<List<Sample>> trainingSamples = new ArrayList<>();
        List<Sample> validationSamples = new ArrayList<>();
        for (PriceHistory history : Console.progress(histories, "Preparing samples")) {
            trainingSamples.add(samples(history, training));
            validationSamples.addAll(samples(history, validation));
        }
        return new TrainingData(trainingSamples, validationSamples);
    }

    int trainingSize() {
        return training.stream().mapToInt(List::size).sum();
    }

    private static List<Sample> samples(PriceHistory history, Span span) {
        int size = sessionsUntil(history, span.to());
        if (size == 0) {
            return List.of();
        }
        PreparedHistory prepared = new PreparedHistory(history.head(size));
        int first = Math.max(
                prepared.firstSession(), sessionsUntil(history, span.from().minusDays(1)));
        int last = prepared.lastSession() - Forecast.HORIZONS;
        return first <= last ? Sample.of(prepared, first, last) : List.of();
    }

    private static int sessionsUntil(PriceHistory history, LocalDate date) {
        return (int) history.bars().stream()
                .takeWhile(bar -> !bar.date().isAfter(date))
                .count();
    }
}
