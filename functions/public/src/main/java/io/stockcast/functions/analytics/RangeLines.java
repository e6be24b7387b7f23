package io.stockcast.functions.analytics;

import io.stockcast.domain.analytics.Range;
import io.stockcast.domain.analytics.SessionRanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ranges of the last two years as lines of a chart, in changes of the as-of close to four decimals: a hundredth of a
 * per cent.
 *
 * @param dates the as-of sessions, ascending
 * @param vintages the networks that forecast them, each from its first session on
 * @param horizons the next day, week and month
 */
record RangeLines(List<LocalDate> dates, List<VintageSpan> vintages, List<Line> horizons) {

    private static final int YEARS = 2;
    private static final double DECIMALS = 1e4;

    /** A network, and the first of the sessions that it forecast. */
    record VintageSpan(String modelVersion, LocalDate from) {}

    /**
     * One horizon.
     *
     * @param low the lower ends, one a session
     * @param high the upper ends, one a session
     * @param moves the changes that came, of as many of the first sessions as have come
     */
    record Line(int horizon, List<Double> low, List<Double> high, List<Double> moves) {}

    /** The lines up to a session, of ranges that are ascending. */
    static RangeLines of(List<SessionRanges> ranges, LocalDate asOf) {
        LocalDate before = asOf.minusYears(YEARS);
        List<SessionRanges> shown = ranges.stream()
                .filter(session -> session.asOf().isAfter(before))
                .toList();
        return new RangeLines(
                shown.stream().map(SessionRanges::asOf).toList(),
                vintages(shown),
                SessionRanges.HORIZONS.stream()
                        .map(horizon -> line(shown, horizon))
                        .toList());
    }

    private static List<VintageSpan> vintages(List<SessionRanges> sessions) {
        List<VintageSpan> spans = new ArrayList<>();
        for (SessionRanges session : sessions) {
            if (spans.isEmpty() || !spans.get(spans.size() - 1).modelVersion().equals(session.modelVersion())) {
                spans.add(new VintageSpan(session.modelVersion(), session.asOf()));
            }
        }
        return spans;
    }

    private static Line line(List<SessionRanges> sessions, int horizon) {
        List<Range> ranges =
                sessions.stream().map(session -> session.at(horizon)).toList();
        return new Line(
                horizon,
                ranges.stream().map(range -> rounded(range.low())).toList(),
                ranges.stream().map(range -> rounded(range.high())).toList(),
                IntStream.range(0, Math.max(0, sessions.size() - horizon))
                        .mapToObj(t -> rounded(Math.expm1(move(sessions.subList(t + 1, t + 1 + horizon)))))
                        .toList());
    }

    private static double move(List<SessionRanges> sessions) {
        return sessions.stream().mapToDouble(SessionRanges::logReturn).sum();
    }

    // Adding zero turns -0 into 0.
    private static double rounded(double change) {
        return Math.rint(change * DECIMALS) / DECIMALS + 0.0;
    }
}
