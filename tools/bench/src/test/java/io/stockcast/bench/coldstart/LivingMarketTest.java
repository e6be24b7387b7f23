package io.stockcast.bench.coldstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivingMarketTest {

    @Test
    void endedHistory_shouldBeMovedToItsWeekdaysOfThisWeek() {
        List<String> ended = List.of("date,close", "2023-12-28,4783.35", "2023-12-29,4769.83");

        assertThat(LivingMarket.moved(ended, LocalDate.of(2026, 11, 30)))
                .containsExactly("date,close", "2026-11-26,4783.35", "2026-11-27,4769.83");
    }
}
