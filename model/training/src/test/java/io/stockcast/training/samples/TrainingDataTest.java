package io.stockcast.training.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.path.PooledShape;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainingDataTest {

    private static final PooledShape SHAPE = new PooledShape(
            Collections.nCopies(Forecast.HORIZONS, List.of(-0.8, -0.65, -0.5, -0.25, 0.0, 0.25, 0.5, 0.65, 0.8)));
    private static final LocalDate BEGINNING = LocalDate.parse("2000-01-01");
    private static final LocalDate SPLIT = LocalDate.parse("2003-12-31");
    private static final LocalDate END = LocalDate.parse("2004-12-31");

    private final PriceHistory history = HistoryCsv.read(Path.of("../../tools/cli/src/test/resources/market/GSPC.csv"));

    @Test
    void spans_shouldHoldOnlySamplesWhoseOutcomesFallWithinThem() {
        TrainingData data = data(history);

        assertThat(data.training().get(0).size()).isEqualTo(sessions(BEGINNING, SPLIT) - Forecast.HORIZONS - 141);
        assertThat(data.validation()).hasSize(sessions(SPLIT.plusDays(1), END) - Forecast.HORIZONS);
    }

    @Test
    void pricesAfterTheTrainingSpan_shouldChangeNoTrainingSample() {
        TrainingData data = data(history);
        TrainingData absurd = data(withFuture(100_000));

        assertThat(trainingNumbers(absurd)).isDeepEqualTo(trainingNumbers(data));
        assertThat(absurd.validation().get(0).outcomes())
                .isNotEqualTo(data.validation().get(0).outcomes());
    }

    @Test
    void leadMarketAfterTheTrainingSpan_shouldChangeNoTrainingSample() {
        PriceHistory instrument = HistoryCsv.read(Path.of("../../tools/cli/src/test/resources/market/MSFT.csv"));
        TrainingData data = data(instrument, history);
        TrainingData absurd = data(instrument, withFuture(100_000));

        assertThat(trainingNumbers(absurd)).isDeepEqualTo(trainingNumbers(data));
        assertThat(absurd.validation().get(0).rows())
                .isNotEqualTo(data.validation().get(0).rows());
        assertThat(data(instrument).training().get(0).samples().get(0).rows())
                .isNotEqualTo(data.training().get(0).samples().get(0).rows());
    }

    @Test
    void everyHistory_shouldAlsoBeLearnedFromAsACloseOnlyOne() {
        List<InstrumentSamples> training = data(history).training();

        assertThat(training).extracting(InstrumentSamples::rarity).containsExactly(1.0, TrainingData.CLOSE_ONLY_RARITY);
        assertThat(Arrays.stream(training.get(0).samples().get(0).rows())).anyMatch(TrainingDataTest::hasRange);
        assertThat(Arrays.stream(training.get(1).samples().get(0).rows())).noneMatch(TrainingDataTest::hasRange);
        assertThat(training.get(1).size()).isEqualTo(training.get(0).size());
    }

    /** All that training sees: the rows of the first windows, then of each sample its newest row, base and outcomes. */
    private static float[][] trainingNumbers(TrainingData data) {
        return data.training().stream()
                .flatMap(instrument -> Stream.concat(
                        Arrays.stream(instrument.samples().get(0).rows()).limit(Features.WINDOW),
                        instrument.samples().stream().flatMap(TrainingDataTest::numbers)))
                .toArray(float[][]::new);
    }

    private static Stream<float[]> numbers(Sample sample) {
        return Stream.of(sample.rows()[sample.firstRow() + Features.WINDOW - 1], sample.base(), sample.outcomes());
    }

    private static boolean hasRange(float[] row) {
        return row[Features.NAMES.indexOf("1 where the session has a range, else 0")] == 1;
    }

    private static TrainingData data(PriceHistory... histories) {
        return TrainingData.of(
                List.of(histories),
                References.among(List.of(histories)),
                SHAPE,
                new Span(BEGINNING, SPLIT),
                new Span(SPLIT.plusDays(1), END));
    }

    private PriceHistory withFuture(double close) {
        return new PriceHistory(
                history.symbol(),
                history.bars().stream()
                        .map(bar -> bar.date().isAfter(SPLIT) ? Bar.ofClose(bar.date(), close + bar.close()) : bar)
                        .toList());
    }

    private int sessions(LocalDate from, LocalDate to) {
        return history.between(from, to).size();
    }
}
