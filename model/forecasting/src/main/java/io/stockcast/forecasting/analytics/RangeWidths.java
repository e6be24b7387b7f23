package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.RangeWidth;
import io.stockcast.domain.analytics.SessionRanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How wide the newest ranges are, compared with those before. */
final class RangeWidths {

    private static final int FEWEST = 20;

    private RangeWidths() {}

    /** The widths of the last of some sessions' ranges, ascending, at each horizon. */
    static List<RangeWidth> of(List<SessionRanges> sessions) {
        return SessionRanges.HORIZONS.stream()
                .map(horizon -> width(sessions, horizon))
                .toList();
    }

    private static RangeWidth width(List<SessionRanges> sessions, int horizon) {
        SessionRanges newest = sessions.get(sessions.size() - 1);
        List<SessionRanges> earlier = sessions.subList(0, sessions.size() - 1);
        double width = newest.at(horizon).width();
        double[] widths = earlier.stream()
                .mapToDouble(session -> session.at(horizon).width())
                .toArray();
        return new RangeWidth(
                horizon,
                newest.at(horizon),
                width,
                percentile(width, widths),
                widths.length,
                since(newest.asOf().minusDays(1), width, horizon, earlier),
                since(newest.asOf().minusMonths(1), width, horizon, earlier));
    }

    private static Optional<Double> percentile(double width, double[] others) {
        if (others.length < FEWEST) {
            return Optional.empty();
        }
        double narrower = 0;
        for (double other : others) {
            narrower += other < width ? 1 : other == width ? 0.5 : 0;
        }
        return Optional.of(narrower / others.length);
    }

    private static Optional<Double> since(LocalDate then, double width, int horizon, List<SessionRanges> earlier) {
        Stream<SessionRanges> upToThen =
                earlier.stream().filter(session -> !session.asOf().isAfter(then));
        return upToThen.reduce((first, second) -> second)
                .map(before -> width / before.at(horizon).width() - 1);
    }
}
