package io.stockcast.domain.live;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.PriceQuantiles;

/**
 * What was forecast on an evening for the close of the next session.
 *
 * @param quantiles of that close
 * @param lastClose the close of that evening, in the same terms
 */
public record Evening(PriceQuantiles quantiles, double lastClose) {

    public Evening {
        if (!(lastClose > 0) || Double.isInfinite(lastClose)) {
            throw new IllegalArgumentException("the last close " + lastClose + " is not positive and finite");
        }
    }

    /** What a forecast says of the session after its as-of session. */
    public static Evening of(Forecast forecast) {
        return new Evening(forecast.at(1).quantiles(), forecast.lastClose());
    }
}
