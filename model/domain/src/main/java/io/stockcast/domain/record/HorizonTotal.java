package io.stockcast.domain.record;

import io.stockcast.domain.record.ForecastRecord.Summary;
import java.math.BigDecimal;

/**
 * The sums of all outcomes at one horizon. They are exact decimals, so that they do not depend on the order in which
 * the outcomes came.
 *
 * @param count how many outcomes there are
 * @param crps sum of the scores of the forecasts, in log-return
 * @param naiveCrps sum of the scores of the naive forecasts, in log-return
 * @param inside80 how many closes were inside the central 80 % interval
 * @param inside95 how many closes were inside the central 95 % interval
 */
public record HorizonTotal(int horizon, int count, BigDecimal crps, BigDecimal naiveCrps, int inside80, int inside95) {

    public HorizonTotal {
        crps = crps.stripTrailingZeros();
        naiveCrps = naiveCrps.stripTrailingZeros();
    }

    /** The sums at a horizon without outcomes. */
    public static HorizonTotal none(int horizon) {
        return new HorizonTotal(horizon, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);
    }

    /** The sums with one outcome more. */
    public HorizonTotal plus(ScoredSession outcome) {
        return new HorizonTotal(
                horizon,
                count + 1,
                crps.add(new BigDecimal(outcome.crps())),
                naiveCrps.add(new BigDecimal(outcome.naiveCrps())),
                inside80 + (outcome.isInside80() ? 1 : 0),
                inside95 + (outcome.isInside95() ? 1 : 0));
    }

    /** The means; without a loss of the naive forecast there is no skill. */
    public Summary summary() {
        double mean = crps.doubleValue() / count;
        double naiveMean = naiveCrps.doubleValue() / count;
        return new Summary(
                horizon,
                count,
                mean,
                naiveMean,
                naiveMean > 0 ? 1 - mean / naiveMean : 0,
                (double) inside80 / count,
                (double) inside95 / count);
    }
}
