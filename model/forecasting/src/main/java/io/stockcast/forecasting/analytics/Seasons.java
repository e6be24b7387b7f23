package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Seasonality;
import io.stockcast.domain.analytics.Seasonality.Season;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.Band;
import io.stockcast.forecasting.returns.ReturnSeries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.descriptive.StreamingStatistics;

/**
 * Mean returns by season. Months are whole ones: the first and the last of a history have no return.
 *
 * <p>If seasons made no difference, the mean of {@code n} returns would be normal about the mean {@code m} of all with an
 * error of {@code s / sqrt(n)}, {@code s} being the standard deviation of all. Of {@code k} such means all are inside
 * {@code m +- z s / sqrt(n)} with a probability of 95 % where {@code z = Phi^-1((1 + 0.95^(1/k)) / 2)} (Sidak, 1967).
 */
final class Seasons {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final double CONFIDENCE = 0.95;
    private static final int FEWEST = 10;

    private final StreamingStatistics all = new StreamingStatistics();
    private final Map<Integer, StreamingStatistics> bySeason = new TreeMap<>();

    private Seasons() {}

    static Seasonality of(PriceHistory history, ReturnSeries returns) {
        return new Seasonality(
                history.bar(0).date(), history.last().date(), months(history, returns), weekdays(history, returns));
    }

    private static List<Season> weekdays(PriceHistory history, ReturnSeries returns) {
        Seasons seasons = new Seasons();
        for (int t = 1; t < returns.size(); t++) {
            seasons.add(history.bar(t).date().getDayOfWeek().getValue(), returns.logReturn(t));
        }
        return seasons.list();
    }

    private static List<Season> months(PriceHistory history, ReturnSeries returns) {
        Seasons seasons = new Seasons();
        List<Integer> ends = monthEnds(history);
        for (int i = 1; i < ends.size(); i++) {
            int end = ends.get(i);
            seasons.add(history.bar(end).date().getMonthValue(), returns.logReturn(ends.get(i - 1), end));
        }
        return seasons.list();
    }

    /** The last session of each month that has ended. */
    private static List<Integer> monthEnds(PriceHistory history) {
        List<Integer> ends = new ArrayList<>();
        for (int t = 0; t < history.size() - 1; t++) {
            LocalDate next = history.bar(t + 1).date();
            if (!YearMonth.from(history.bar(t).date()).equals(YearMonth.from(next))) {
                ends.add(t);
            }
        }
        return ends;
    }

    private void add(int season, double logReturn) {
        all.addValue(logReturn);
        bySeason.computeIfAbsent(season, number -> new StreamingStatistics()).addValue(logReturn);
    }

    private List<Season> list() {
        return bySeason.entrySet().stream()
                .map(entry -> season(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Season season(int number, StreamingStatistics returns) {
        int count = (int) returns.getN();
        return new Season(number, returns.getMean(), count, chance(count));
    }

    private Optional<Band> chance(int count) {
        if (count < FEWEST) {
            return Optional.empty();
        }
        double each = Math.pow(CONFIDENCE, 1.0 / bySeason.size());
        double reach =
                NORMAL.inverseCumulativeProbability((1 + each) / 2) * all.getStandardDeviation() / Math.sqrt(count);
        return Optional.of(new Band(all.getMean() - reach, all.getMean() + reach));
    }
}
