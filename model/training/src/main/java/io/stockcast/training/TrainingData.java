package io.stockcast.training;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.PreparedHistory;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ModelCard.Span;
import io.stockcast.forecasting.lstm.UniversalShape;
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

    /** The samples of a training span and of a later one to validate on. */
    static TrainingData of(List<PriceHistory> histories, UniversalShape shape, Span training, Span validation) {
        return new TrainingData(
                samples(histories, shape, training),
                samples(histories, shape, validation).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** The samples of a training span alone. */
    static TrainingData of(List<PriceHistory> histories, UniversalShape shape, Span training) {
        return new TrainingData(samples(histories, shape, training), List.of());
    }

    int trainingSize() {
        return training.stream().mapToInt(List::size).sum();
    }

    private static List<List<Sample>> samples(List<PriceHistory> histories, UniversalShape shape, Span span) {
        List<List<Sample>> samples = new ArrayList<>();
        for (PriceHistory history : Console.progress(histories, "Preparing samples")) {
            samples.add(samples(history, shape, span));
        }
        return samples;
    }

    private static List<Sample> samples(PriceHistory history, UniversalShape shape, Span span) {
        int size = sessionsUntil(history, span.to());
        if (size == 0) {
            return List.of();
        }
        PreparedHistory prepared = new PreparedHistory(history.head(size));
        int first = Math.max(
                prepared.firstSession(), sessionsUntil(history, span.from().minusDays(1)));
        int last = prepared.lastSession() - Forecast.HORIZONS;
        return first <= last ? Sample.of(prepared, shape, first, last) : List.of();
    }

    private static int sessionsUntil(PriceHistory history, LocalDate date) {
        return (int) history.bars().stream()
                .takeWhile(bar -> !bar.date().isAfter(date))
                .count();
    }
}
