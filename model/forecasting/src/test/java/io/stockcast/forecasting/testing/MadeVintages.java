package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.ModelCardJson;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.PooledShape;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Vintages made up for tests: a shipped network whose card says another last day of training. The later that day, the
 * higher the shape that it shrinks toward, so that no two of them give the same forecast.
 */
public final class MadeVintages {

    private static final LocalDate LOWEST = LocalDate.of(2000, 1, 1);
    private static final double RAISED_A_DAY = 1e-4;

    private MadeVintages() {}

    /** The vintages whose training ended on these days, written as 2015-12-31. */
    public static Vintages of(String... ends) {
        return Vintages.of(Arrays.stream(ends).map(MadeVintages::endingOn).toArray(ForecastModel[]::new));
    }

    /** The vintage whose training ended on a day. */
    public static ForecastModel endingOn(String end) {
        ForecastModel shipped = Forecasts.VINTAGES.newest();
        return ForecastModel.of(shipped.onnx(), ModelCardJson.write(endingOn(LocalDate.parse(end), shipped.card())));
    }

    private static ModelCard endingOn(LocalDate end, ModelCard card) {
        return new ModelCard(
                "lstm-made-" + end,
                card.description(),
                card.architecture(),
                card.method(),
                card.features(),
                raised(card.shape(), RAISED_A_DAY * (end.toEpochDay() - LOWEST.toEpochDay())),
                card.universe(),
                new Span(LOWEST, end),
                new Span(end.plusDays(1), end.plusYears(1)),
                card.scores(),
                card.seed(),
                card.versions(),
                card.sha256());
    }

    private static PooledShape raised(PooledShape shape, double by) {
        return new PooledShape(shape.quantiles().stream()
                .map(quantiles ->
                        quantiles.stream().map(quantile -> quantile + by).toList())
                .toList());
    }
}
