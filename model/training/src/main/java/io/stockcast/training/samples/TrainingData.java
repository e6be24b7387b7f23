package io.stockcast.training.samples;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.training.console.Console;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The samples of a universe, split in time.
 *
 * <p>The last outcome of every sample falls within its span, so that nothing of a later one is seen; each
 * history is cut at the span's end before its samples are made.
 *
 * <p>Of some instruments only closes are known. So that the network learns from these too, each history is also trained
 * on as a close-only one.
 *
 * @param training earlier samples by instrument, of OHLCV histories and of close-only ones
 * @param validation all later samples
 */
public record TrainingData(List<InstrumentSamples> training, List<Sample> validation) {

    /** How many times as rarely a history is drawn as a close-only one. */
    public static final double CLOSE_ONLY_RARITY = 1.5;

    /** The samples of a training span and of a later one to validate on. */
    public static TrainingData of(
            List<PriceHistory> histories, References references, PooledShape shape, Span training, Span validation) {
        return new TrainingData(
                withCloseOnly(histories, references, shape, training),
                samples(histories, references, shape, validation).stream()
                        .flatMap(instrument -> instrument.samples().stream())
                        .toList());
    }

    /** The samples of a training span, without any to validate on. */
    public static TrainingData of(
            List<PriceHistory> histories, References references, PooledShape shape, Span training) {
        return new TrainingData(withCloseOnly(histories, references, shape, training), List.of());
    }

    /** How many samples there are to train on. */
    public int trainingSize() {
        return training.stream().mapToInt(InstrumentSamples::size).sum();
    }

    /** How many samples an epoch has, on average. */
    public double drawsPerEpoch() {
        return training.stream().mapToDouble(InstrumentSamples::expectedDraws).sum();
    }

    private static List<InstrumentSamples> withCloseOnly(
            List<PriceHistory> histories, References references, PooledShape shape, Span span) {
        List<PriceHistory> closes =
                histories.stream().map(PriceHistory::asCloseOnly).toList();
        Stream<InstrumentSamples> rare = samples(closes, references, shape, span).stream()
                .map(instrument -> instrument.rarer(CLOSE_ONLY_RARITY));
        return Stream.concat(samples(histories, references, shape, span).stream(), rare)
                .toList();
    }

    private static List<InstrumentSamples> samples(
            List<PriceHistory> histories, References references, PooledShape shape, Span span) {
        List<InstrumentSamples> samples = new ArrayList<>();
        for (PriceHistory history : Console.progress(histories, "Preparing samples")) {
            samples.add(samples(history, references, shape, span));
        }
        return samples;
    }

    private static InstrumentSamples samples(
            PriceHistory history, References references, PooledShape shape, Span span) {
        int size = sessionsUntil(history, span.to());
        if (size == 0) {
            return InstrumentSamples.NONE;
        }
        // What no late signal has been taken off, for few histories have any.
        MeasuredHistory measured = MeasuredHistory.of(ForecastInput.of(history.head(size), references))
                .withoutLateSignals();
        int first = Math.max(
                PublishedForecast.firstSession(measured),
                sessionsUntil(history, span.from().minusDays(1)));
        int last = measured.lastSession() - Forecast.HORIZONS;
        return first <= last ? InstrumentSamples.of(measured, shape, first, last) : InstrumentSamples.NONE;
    }

    private static int sessionsUntil(PriceHistory history, LocalDate date) {
        return (int) history.bars().stream()
                .takeWhile(bar -> !bar.date().isAfter(date))
                .count();
    }
}
