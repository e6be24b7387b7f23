package io.stockcast.forecasting.opening;

import io.stockcast.domain.analytics.Range;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.path.QuantilePath;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 80 % ranges of the next session's log-return, as of the sessions of a history that were forecast. */
public final class EveningRanges {

    private final double[] low;
    private final double[] high;

    private EveningRanges(int sessions) {
        low = new double[sessions];
        high = new double[sessions];
        Arrays.fill(low, Double.NaN);
        Arrays.fill(high, Double.NaN);
    }

    /** Those of a walk over a history of so many sessions. */
    public static EveningRanges of(QuantilePath path, int sessions) {
        EveningRanges ranges = new EveningRanges(sessions);
        for (int t = path.firstSession(); t <= path.lastSession(); t++) {
            double[] quantiles = path.at(t, 1);
            ranges.low[t] = quantiles[Interval.EIGHTY.low()];
            ranges.high[t] = quantiles[Interval.EIGHTY.high()];
        }
        return ranges;
    }

    /** Those that were kept of a history's sessions. */
    public static EveningRanges of(PriceHistory history, List<SessionRanges> kept) {
        Map<LocalDate, SessionRanges> byDate =
                kept.stream().collect(Collectors.toMap(SessionRanges::asOf, Function.identity()));
        EveningRanges ranges = new EveningRanges(history.size());
        for (int t = 0; t < history.size(); t++) {
            SessionRanges known = byDate.get(history.bar(t).date());
            if (known != null) {
                Range next = known.at(1);
                ranges.low[t] = Math.log1p(next.low());
                ranges.high[t] = Math.log1p(next.high());
            }
        }
        return ranges;
    }

    /** Whether there is a range as of a session, which is not a point. */
    boolean isKnown(int asOf) {
        return high[asOf] > low[asOf];
    }

    /** The middle of the range as of a session. */
    double middle(int asOf) {
        return (low[asOf] + high[asOf]) / 2;
    }

    /** The width of the range as of a session. */
    double width(int asOf) {
        return high[asOf] - low[asOf];
    }
}
