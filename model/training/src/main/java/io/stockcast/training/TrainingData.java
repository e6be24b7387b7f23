package io.stockcast.training;

import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.ForecastInput;
import io.stockcast.forecasting.PreparedHistory;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lead.LeadMarket;
import io.stockcast.forecasting.lstm.ModelCard.Span;
import io.stockcast.forecasting.lstm.UniversalShape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The samples of a universe, split in time.
 *
 * <p>The last outcome of every sample falls within its span, so that nothing of a later one is seen; each
 * history is cut at the span's end before its samples are made.
 *
 * @param training earlier samples by instrument
 * @param validation all later samples
 */
record TrainingData(List<InstrumentSamples> training, List<Sample> validation) {

    /** The samples of a training span and of a later one to validate on. */
    static TrainingData of(List<PriceHistory> histories, UniversalShape shape, Span training, Span validation) {
        return new TrainingData(
                samples(histories, shape, training),
                samples(histories, shape, validation).stream()
                        .flatMap(instrument -> instrument.samples().stream())
                        .toList());
    }

    /** The samples of a training span alone. */
    static TrainingData of(List<PriceHistory> histories, UniversalShape shape, Span training) {
        return new TrainingData(samples(histories, shape, training), List.of());
    }

    int trainingSize() {
        return training.stream().mapToInt(InstrumentSamples::size).sum();
    }

    /** How many samples an epoch has, on average. */
    double drawsPerEpoch() {
        return training.stream().mapToDouble(InstrumentSamples::expectedDraws).sum();
    }

    private static List<InstrumentSamples> samples(List<PriceHistory> histories, UniversalShape shape, Span span) {
        Optional<PriceHistory> lead = LeadMarket.in(histories);
        List<InstrumentSamples> samples = new ArrayList<>();
        for (PriceHistory history : Console.progress(histories, "Preparing samples")) {
            samples.add(samples(history, lead, shape, span));
        }
        return samples;
    }

    private static InstrumentSamples samples(
            PriceHistory history, Optional<PriceHistory> lead, UniversalShape shape, Span span) {
        int size = sessionsUntil(history, span.to());
        if (size == 0) {
            return InstrumentSamples.NONE;
        }
        PreparedHistory prepared = new PreparedHistory(ForecastInput.of(history.head(size), lead));
        int first = Math.max(
                prepared.firstSession(), sessionsUntil(history, span.from().minusDays(1)));
        int last = prepared.lastSession() - Forecast.HORIZONS;
        return first <= last ? InstrumentSamples.of(prepared, shape, first, last) : InstrumentSamples.NONE;
    }

    private static int sessionsUntil(PriceHistory history, LocalDate date) {
        return (int) history.bars().stream()
                .takeWhile(bar -> !bar.date().isAfter(date))
                .count();
    }
}
