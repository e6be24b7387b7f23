package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Letters are written after the alerts that they tell of. */
class LettersScheduleTest {

    private static final Pattern CRON = Pattern.compile("cron\\((\\d+)/10 17-(\\d+) \\? \\* MON-FRI \\*\\)");
    private static final int MINUTES = 10;

    private final Matcher letters = cron("letters");
    private final Matcher alerts = cron("alerts_check");

    @Test
    void eachRun_shouldComeTwoMinutesAfterOneOfAlertsAndTheLastOnesBeAfterTheirs() {
        assertThat(number(letters, 1)).isEqualTo((number(alerts, 1) + 2) % MINUTES);
        assertThat(number(letters, 2)).isEqualTo(number(alerts, 2) + 1);
    }

    @Test
    void schedules_shouldBeInTheSameZone() {
        assertThat(arguments("letters").get("schedule_expression_timezone"))
                .isEqualTo(arguments("alerts_check").get("schedule_expression_timezone"));
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
