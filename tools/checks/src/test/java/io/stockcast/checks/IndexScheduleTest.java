package io.stockcast.checks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LeadIndex;
import io.stockcast.marketdata.provider.ApiKey;
import io.stockcast.marketdata.provider.Rate;
import io.stockcast.marketdata.provider.twelvedata.TwelveData;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All indices are forecast when New York has closed, whose session the others have not traded on yet. */
class IndexScheduleTest {

    private static final TerraformBlock SCHEDULE =
            TerraformBlock.resource("schedules.tf", "aws_scheduler_schedule", "index_refresh");

    private static final Pattern CRON = Pattern.compile("cron\\((\\d+) (\\d+(?:,\\d+)*) \\? \\* MON-FRI \\*\\)");

    // An event that names no index asks for all. Parallel runs would each use a provider's whole limit.
    @Test
    void oneRun_shouldForecastEveryIndex() {
        assertThat(event()).containsPattern("\\n +detail += \\{}\\n");
        assertThat(SCHEDULE.arguments()).doesNotContainKeys("for_each", "count");
    }

    // Each history is asked for once, and again where a provider did not answer.
    @Test
    void oneRun_shouldHaveTimeToAskTwiceForEveryIndex() {
        Rate rate = new TwelveData(TwelveData.URL, new ApiKey("key")).historyRate();
        long questions = 2
                * new CuratedInstruments()
                        .all().stream().filter(Instrument::isIndex).count();

        assertThat(rate.period().multipliedBy(questions).dividedBy(rate.calls()))
                .isLessThan(Duration.ofSeconds(
                        DeployedFunction.named("index-refresh").timeout()));
    }

    @Test
    void schedule_shouldBeInNewYorksTime() {
        assertThat(zone()).isEqualTo(Exchange.XNYS.zone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-14", "2026-07-15"})
    void everyAttempt_shouldComeAfterNewYorksCloseOnTheSameDay(LocalDate day) {
        assertThat(attempts(day)).hasSize(3).isSorted().allSatisfy(attempt -> {
            assertThat(attempt).isAfter(close(day));
            assertThat(attempt.withZoneSameInstant(Exchange.XNYS.zone()).toLocalDate())
                    .isEqualTo(day);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-14", "2026-07-15"})
    void firstTwoAttempts_shouldComeBeforeAnyExchangeOpens(LocalDate day) {
        assertThat(exchanges())
                .allSatisfy(exchange -> assertThat(attempts(day).get(1))
                        .isBefore(exchange.hours().nextOpen(close(day).toInstant())));
    }

    // The others wait for prices of New York that are late; the last does without.
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-14", "2026-07-15"})
    void onlyTheLastAttempt_shouldDoWithoutNewYork(LocalDate day) {
        ZonedDateTime waited = close(day).plus(LeadIndex.PATIENCE);

        assertThat(attempts(day).get(1)).isBefore(waited);
        assertThat(attempts(day).get(2)).isAfter(waited);
    }

    // From the first attempt on a day with a session anywhere to the last one on the next such day.
    @Test
    void alarm_shouldNotTakeHolidaysForAForecastThatIsMissing() {
        TerraformBlock alarm =
                TerraformBlock.resource("freshness.tf", "aws_cloudwatch_metric_alarm", "index_forecast_age");
        Duration patience = Duration.ofSeconds(Long.parseLong(alarm.arguments().get("period")))
                .multipliedBy(Long.parseLong(alarm.arguments().get("evaluation_periods")));
        List<LocalDate> days = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2046, 1, 1))
                .filter(day -> exchanges().stream()
                        .anyMatch(exchange -> exchange.calendar().isSession(day)))
                .toList();

        assertThat(IntStream.range(1, days.size())).allSatisfy(next -> {
            ZonedDateTime first = attempts(days.get(next - 1)).get(0);
            ZonedDateTime last = attempts(days.get(next)).get(2);
            assertThat(Duration.between(first, last)).as("from " + first).isLessThan(patience);
        });
    }

    // What the function reads as the time of its event; jsonencode alone would escape the brackets.
    @Test
    void keywordsOfTheScheduler_shouldKeepTheirAngleBrackets() {
        assertThat(event())
                .startsWith("replace(replace(jsonencode({\n")
                .contains("\"<aws.scheduler.scheduled-time>\"")
                .endsWith("}), \"\\\\u003c\", \"<\"), \"\\\\u003e\", \">\")");
    }

    private static String event() {
        return SCHEDULE.block("target").arguments().get("input");
    }

    private static ZonedDateTime close(LocalDate day) {
        return Exchange.XNYS
                .hours()
                .nextClose(day.atStartOfDay(Exchange.XNYS.zone()).toInstant());
    }

    private static List<ZonedDateTime> attempts(LocalDate day) {
        Matcher cron = CRON.matcher(SCHEDULE.arguments().get("schedule_expression"));
        assertThat(cron.matches()).isTrue();
        int minute = Integer.parseInt(cron.group(1));
        return Stream.of(cron.group(2).split(","))
                .map(hour ->
                        day.atTime(LocalTime.of(Integer.parseInt(hour), minute)).atZone(zone()))
                .toList();
    }

    private static Set<Exchange> exchanges() {
        return new CuratedInstruments()
                .all().stream()
                        .filter(Instrument::isIndex)
                        .map(Instrument::exchange)
                        .collect(toSet());
    }

    private static ZoneId zone() {
        return ZoneId.of(SCHEDULE.arguments().get("schedule_expression_timezone"));
    }
}
