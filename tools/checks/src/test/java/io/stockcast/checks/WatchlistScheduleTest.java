package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.functions.jobs.ForecastJob;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is on watchlists is forecast in the evening of New York, a part of it at a time. */
class WatchlistScheduleTest {

    private static final Map<String, String> SCHEDULE = TerraformBlock.resource(
                    "schedules.tf", "aws_scheduler_schedule", "watchlist_refresh")
            .arguments();
    private static final Pattern CRON = Pattern.compile("cron\\((\\d+)/(\\d+) (\\d+)-(\\d+) \\? \\* MON-FRI \\*\\)");

    private final Matcher cron = CRON.matcher(String.valueOf(SCHEDULE.get("schedule_expression")));

    @Test
    void firstRun_shouldComeAfterNewYorksClose() {
        LocalDate day = LocalDate.of(2026, 1, 14);

        assertThat(cron.matches()).isTrue();
        assertThat(SCHEDULE)
                .containsEntry(
                        "schedule_expression_timezone", Exchange.XNYS.zone().getId());
        assertThat(LocalTime.of(Integer.parseInt(cron.group(3)), Integer.parseInt(cron.group(1))))
                .isAfter(Exchange.XNYS.hours().closeOf(day).orElseThrow().toLocalTime());
    }

    // Else jobs of one run would still wait when the next one looks, and seem to have taken too long.
    @Test
    void nextRun_shouldComeWhenTheJobsOfTheLastAreOver() {
        assertThat(cron.matches()).isTrue();
        assertThat(Duration.ofMinutes(Long.parseLong(cron.group(2)))).isGreaterThanOrEqualTo(ForecastJob.PATIENCE);
    }
}
