package io.stockcast.training;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.PreparedHistory;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ModelCard.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples of a universe, split in time.
 *
 * <p>A training sample's last outcome falls before the training span's end, so that nothing of the
 * validation span is seen; each history is cut there before its training samples are made.
 *
 * @param universe the symbols of the histories
 * @param training samples by instrument
 * @param validation all later samples
 */
record TrainingData(List<String> universe, List<List<Sample>> training, List<Sample> validation) {

    static TrainingData of(List<Path> files, Span training, Span validation) {
        List<String> universe = new ArrayList<>();
        List<List<Sample>> trainingSamples = new ArrayList<>();
        List<Sample> validationSamples = new ArrayList<>();
        for (Path file : Console.progress(files, "Preparing histories")) {
            PriceHistory history = HistoryCsv.read(file);
            universe.add(history.symbol());
            trainingSamples.add(samples(history, training));
            validationSamples.addAll(samples(history, validation));
        }
        return new TrainingData(universe, trainingSamples, validationSamples);
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
