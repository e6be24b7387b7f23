package io.stockcast.domain.analytics;

import io.stockcast.domain.record.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Mean log-returns by the month of the year and by the day of the week, over the whole history. The bands are wide enough
 * that chance alone leaves all seasons of a kind in theirs with a probability of 95 %.
 *
 * @param months the months of the year with returns, ascending
 * @param weekdays the days of the week with returns, ascending
 */
public record Seasonality(LocalDate from, LocalDate to, List<Season> months, List<Season> weekdays) {

    public Seasonality {
        months = List.copyOf(months);
        weekdays = List.copyOf(weekdays);
    }

    /**
     * One of them.
     *
     * @param number of the month, 1 to 12, or of the day of the week, 1 (Monday) to 7
     * @param mean log-return of the month or of the session
     * @param count how many months or sessions
     * @param chance around the mean of all; empty where there are too few to tell
     */
    public record Season(int number, double mean, int count, Optional<Band> chance) {}
}
