package io.stockcast.training.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.path.PooledShape;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapeFitTest {

    private static final LocalDate UNTIL = LocalDate.parse("2006-12-29");

    private final PriceHistory index = HistoryCsv.read(Path.of("../../tools/cli/src/test/resources/market/GSPC.csv"));
    private final PriceHistory stock = HistoryCsv.read(Path.of("../../tools/cli/src/test/resources/market/KO.csv"));

    @Test
    void shape_shouldAscendWithAnEightyPercentWidthOfOne() {
        PooledShape shape = ShapeFit.of(List.of(index, stock), UNTIL);

        assertThat(shape.quantiles()).hasSize(20).allSatisfy(quantiles -> {
            assertThat(quantiles).isSorted();
            assertThat(quantiles.get(6) - quantiles.get(2)).isCloseTo(1, offset(1e-12));
        });
    }

    @Test
    void shapeOfTwo_shouldBeTheAverageOfEachAlone() {
        double alone = ShapeFit.of(List.of(index), UNTIL).quantiles().get(4).get(0);
        double other = ShapeFit.of(List.of(stock), UNTIL).quantiles().get(4).get(0);

        double both =
                ShapeFit.of(List.of(index, stock), UNTIL).quantiles().get(4).get(0);

        assertThat(both).isCloseTo((alone + other) / 2, offset(1e-12));
    }

    @Test
    void pricesAfterTheEnd_shouldChangeNothing() {
        PriceHistory absurd = new PriceHistory(
                "GSPC",
                index.bars().stream()
                        .map(bar -> bar.date().isAfter(UNTIL) ? Bar.ofClose(bar.date(), 9 * bar.close()) : bar)
                        .toList());

        assertThat(ShapeFit.of(List.of(absurd), UNTIL).quantiles().get(0).get(0))
                .isNotEqualTo(0)
                .isEqualTo(ShapeFit.of(List.of(index.head(size())), UNTIL)
                        .quantiles()
                        .get(0)
                        .get(0));
    }

    private int size() {
        return index.between(LocalDate.MIN, UNTIL).size();
    }
}
