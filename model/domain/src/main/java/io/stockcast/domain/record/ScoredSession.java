package io.stockcast.domain.record;

import io.stockcast.domain.forecast.PriceQuantiles;
import java.time.LocalDate;
import java.util.List;

/**
 * What was forecast for a session, and what happened. Numbers have seven significant digits, scores and probabilities
 * five, so that many sessions together stay small.
 *
 * @param asOf the last session in the forecast's input
 * @param date the session that was forecast
 * @param modelVersion the network that made the forecast, or a name that says that there was none yet
 * @param close its close, in the terms of the forecast's last close: later splits do not move it
 * @param pit the probability integral transform: what the forecast gave to a close at or below the one that came
 * @param crps score of the forecast, in log-return
 * @param naiveCrps score of the naive forecast, in log-return
 */
public record ScoredSession(
        LocalDate asOf,
        LocalDate date,
        String modelVersion,
        PriceQuantiles quantiles,
        double close,
        double pit,
        double crps,
        double naiveCrps) {

    private static final int PRICE = 7;
    private static final int SCORE = 5;
    private static final int COARSE_PRICE = 5;
    private static final int COARSE_SCORE = 3;

    public ScoredSession {
        quantiles = rounded(quantiles, PRICE);
        close = SignificantDigits.round(close, PRICE);
        pit = SignificantDigits.round(pit, SCORE);
        crps = SignificantDigits.round(crps, SCORE);
        naiveCrps = SignificantDigits.round(naiveCrps, SCORE);
    }

    /**
     * The same with quantiles of five and scores of three digits, which is still far finer than what can be known of
     * them: hundreds of sessions can be sent at once.
     */
    public ScoredSession coarse() {
        return new ScoredSession(
                asOf,
                date,
                modelVersion,
                rounded(quantiles, COARSE_PRICE),
                close,
                SignificantDigits.round(pit, COARSE_SCORE),
                SignificantDigits.round(crps, COARSE_SCORE),
                SignificantDigits.round(naiveCrps, COARSE_SCORE));
    }

    /** Whether the close was inside the central 80 % interval. */
    public boolean isInside80() {
        return quantiles.low80() <= close && close <= quantiles.high80();
    }

    /** Whether the close was inside the central 95 % interval. */
    public boolean isInside95() {
        return quantiles.low95() <= close && close <= quantiles.high95();
    }

    /**
     * How far the close came to lie from the median, as a multiple of how far the central 95 % interval reaches to that
     * side, in log-return; infinite where it does not reach there at all.
     */
    public double distance() {
        double reach = close < quantiles.median() ? quantiles.low95() : quantiles.high95();
        return close == quantiles.median()
                ? 0
                : Math.log(close / quantiles.median()) / Math.log(reach / quantiles.median());
    }

    private static PriceQuantiles rounded(PriceQuantiles quantiles, int digits) {
        List<Double> prices = quantiles.prices().stream()
                .map(price -> SignificantDigits.round(price, digits))
                .toList();
        return new PriceQuantiles(prices);
    }
}
