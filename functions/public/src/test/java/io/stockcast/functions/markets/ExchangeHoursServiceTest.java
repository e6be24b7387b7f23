package io.stockcast.functions.markets;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.markets.MarketListDto.MarketDto;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeHoursServiceTest {

    @Test
    void londonOnAWeekdayNoon_shouldBeOpenUntilHalfPastFour() {
        MarketDto london = market("2024-06-12T11:00:00Z", "XLON");

        assertThat(london.open()).isTrue();
        assertThat(london.nextClose()).hasToString("2024-06-12T16:30+01:00");
        assertThat(london.nextOpen()).hasToString("2024-06-13T08:00+01:00");
        assertThat(london.timeZone()).isEqualTo("Europe/London");
        assertThat(london.name()).isEqualTo("London Stock Exchange");
    }

    @Test
    void tokyoInItsLunchBreak_shouldKeepBothHalvesOfItsSession() {
        MarketDto tokyo = market("2024-06-12T03:00:00Z", "XTKS");

        assertThat(tokyo.open()).isFalse();
        assertThat(tokyo.session())
                .hasToString("[SpanDto[open=2024-06-12T09:00+09:00, close=2024-06-12T11:30+09:00],"
                        + " SpanDto[open=2024-06-12T12:30+09:00, close=2024-06-12T15:00+09:00]]");
    }

    @Test
    void exchangeThatHasClosed_shouldShowItsNextSession() {
        assertThat(market("2024-06-14T15:30:00Z", "XLON").session())
                .hasToString("[SpanDto[open=2024-06-17T08:00+01:00, close=2024-06-17T16:30+01:00]]");
    }

    @Test
    void newYorkOnASaturday_shouldOpenOnMondayInItsOwnOffset() {
        MarketDto newYork = market("2024-06-15T12:00:00Z", "XNYS");

        assertThat(newYork.open()).isFalse();
        assertThat(newYork.nextOpen()).hasToString("2024-06-17T09:30-04:00");
    }

    @Test
    void markets_shouldBeTheExchangesOfTheIndices() {
        assertThat(at("2024-06-12T11:00:00Z").exchanges())
                .extracting(hours -> hours.exchange().name())
                .containsExactly("XLON", "XNYS", "XNAS", "XETR", "XPAR", "XSWX", "XTKS");
    }

    @Test
    void answerJustBeforeABell_shouldBeFreshUntilTheBell() {
        assertThat(at("2024-06-12T15:29:40Z").freshFor()).isEqualTo(Duration.ofSeconds(20));
        assertThat(at("2024-06-15T12:00:00Z").freshFor()).isEqualTo(Duration.ofMinutes(1));
    }

    private static MarketDto market(String instant, String mic) {
        return ExchangeHoursMapper.INSTANCE.toDto(at(instant)).markets().stream()
                .filter(market -> market.mic().equals(mic))
                .findFirst()
                .orElseThrow();
    }

    private static ExchangeHoursList at(String instant) {
        return new ExchangeHoursService(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), List.of("SAMPLE"), true)
                .now();
    }
}
