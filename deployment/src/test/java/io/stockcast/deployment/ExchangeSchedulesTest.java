package io.stockcast.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.forecasting.calendar.Exchange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeSchedulesTest {

    @Test
    void everyExchange_shouldHaveASchedule() {
        assertThat(Terraform.table("exchanges.yaml").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Exchange.values()).map(Exchange::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void schedule_shouldFollowTheExchangesOwnClose(Exchange exchange) {
        var schedule = Terraform.table("exchanges.yaml").get(exchange.name());
        ZonedDateTime close = LocalDate.of(2026, 3, 10)
                .atTime(LocalTime.parse((String) schedule.get("close")))
                .atZone(exchange.zone());

        assertThat(schedule).containsEntry("time_zone", exchange.zone().getId());
        assertThat(exchange.hours().nextClose(close.minusMinutes(1).toInstant()).toInstant())
                .isEqualTo(close.toInstant());
        assertThat(exchange.hours().nextOpen(close.toInstant()).toLocalDate()).isAfter(close.toLocalDate());
    }

    @ParameterizedTest
    @EnumSource
    void lastAttempt_shouldBeOnTheDayOfTheClose(Exchange exchange) {
        LocalTime close = LocalTime.parse(
                (String) Terraform.table("exchanges.yaml").get(exchange.name()).get("close"));
        List<Integer> hours = Stream.of(Terraform.argument("schedules.tf", "hours_after_close")
                        .replaceAll("[\\[\\] ]", "")
                        .split(","))
                .map(Integer::valueOf)
                .toList();

        assertThat(hours)
                .isNotEmpty()
                .allSatisfy(hour -> assertThat(close.getHour() + hour).isLessThan(24));
    }

    // What the function reads as the time of its event; jsonencode alone would escape the brackets.
    @Test
    void keywordsOfTheScheduler_shouldKeepTheirAngleBrackets() {
        assertThat(Terraform.text("schedules.tf"))
                .containsPattern(
                        "input = replace\\(replace\\(jsonencode\\(\\{[^}]*\"<aws\\.scheduler\\.scheduled-time>\"")
                .contains("}), \"\\\\u003c\", \"<\"), \"\\\\u003e\", \">\")\n");
    }
}
