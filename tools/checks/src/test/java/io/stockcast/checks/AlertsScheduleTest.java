package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Alerts are checked after the forecasts that they are checked with. */
class AlertsScheduleTest {

    private static final Pattern CRON = Pattern.compile("cron\\((\\d+)/10 17-(\\d+) \\? \\* MON-FRI \\*\\)");

    private final Matcher alerts = cron("alerts_check");
    private final Matcher watchlists = cron("watchlist_refresh");

    @Test
    void eachRun_shouldComeAfterOneOfTheWatchlistsAndTheLastAnHourLater() {
        assertThat(number(alerts, 1)).isGreaterThan(number(watchlists, 1));
        assertThat(number(alerts, 2)).isEqualTo(number(watchlists, 2) + 1);
    }

    @Test
    void schedules_shouldBeInTheSameZone() {
        assertThat(arguments("alerts_check").get("schedule_expression_timezone"))
                .isEqualTo(arguments("watchlist_refresh").get("schedule_expression_timezone"));
    }

    private static Matcher cron(String schedule) {
        Matcher cron = CRON.matcher(String.valueOf(arguments(schedule).get("schedule_expression")));
        assertThat(cron.matches()).isTrue();
        return cron;
    }

    private static Map<String, String> arguments(String schedule) {
        return TerraformBlock.resource("schedules.tf", "aws_scheduler_schedule", schedule)
                .arguments();
    }

    private static int number(Matcher cron, int group) {
        return Integer.parseInt(cron.group(group));
    }
}
