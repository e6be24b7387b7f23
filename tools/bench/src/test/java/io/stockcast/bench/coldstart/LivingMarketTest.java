package io.stockcast.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivingMarketTest {

    @Test
    void endedHistory_shouldBeMovedToTheDaysOfTradingOfThisWeek() {
        List<String> ended = List.of("date,close", "2023-12-27,4781.58", "2023-12-28,4783.35", "2023-12-29,4769.83");

        // Thursday 26 November 2026 is Thanksgiving.
        assertThat(LivingMarket.moved(ended, LocalDate.of(2026, 11, 30), Exchange.XNYS.calendar()))
                .containsExactly("date,close", "2026-11-25,4781.58", "2026-11-27,4769.83");
    }
}
