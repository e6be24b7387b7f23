package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.Range;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.forecast.QuantileLevels.Interval;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.QuantilePath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ranges that are forecast as of the sessions of a history. Those of the last sessions come from the walk that made the
 * forecast; older ones cost a walk of their own, which is made only for sessions whose ranges are not known yet.
 */
public final class RangeWalk {

    private final MeasuredHistory history;
    private final Vintages vintages;
    private final QuantilePath walked;

    /**
     * Walks over a history.
     *
     * @param walked what was forecast as of its last sessions
     */
    public RangeWalk(MeasuredHistory history, Vintages vintages, QuantilePath walked) {
        this.history = history;
        this.vintages = vintages;
        this.walked = walked;
    }

    /** The ranges as of the sessions of the last five years: those that are known as they are, and the others made. */
    public List<SessionRanges> fiveYears(List<SessionRanges> known) {
        Map<LocalDate, SessionRanges> byDate =
                known.stream().collect(Collectors.toMap(SessionRanges::asOf, Function.identity()));
        int first = firstSession();
        QuantilePath older = older(IntStream.range(first, walked.firstSession())
                .filter(t -> !byDate.containsKey(date(t)))
                .toArray());
        return IntStream.rangeClosed(first, history.lastSession())
                .mapToObj(t -> {
                    SessionRanges ranges = byDate.get(date(t));
                    return ranges == null ? ranges(t < walked.firstSession() ? older : walked, t) : ranges;
                })
                .toList();
    }

    private QuantilePath older(int[] missing) {
        return missing.length == 0
                ? walked
                : new PublishedForecast(history, vintages).forecast(missing[0], missing[missing.length - 1]);
    }

    private int firstSession() {
        LocalDate before = date(history.lastSession()).minusYears(Analytics.YEARS);
        int first = PublishedForecast.firstSession(history);
        return IntStream.rangeClosed(first, history.lastSession())
                .filter(t -> date(t).isAfter(before))
                .findFirst()
                .orElseThrow();
    }

    private SessionRanges ranges(QuantilePath path, int session) {
        return new SessionRanges(
                date(session),
                vintages.versionAsOf(date(session)),
                history.returns().logReturn(session),
                SessionRanges.HORIZONS.stream()
                        .map(horizon -> range(path.at(session, horizon)))
                        .toList());
    }

    private static Range range(double[] logReturns) {
        return new Range(Math.expm1(logReturns[Interval.EIGHTY.low()]), Math.expm1(logReturns[Interval.EIGHTY.high()]));
    }

    private LocalDate date(int session) {
        return history.history().bar(session).date();
    }
}
