package io.stockcast.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.marketdata.reports.ReportCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayHintTest {

    private static final LocalDate END = LocalDate.of(2020, 4, 17);

    private final ClosesOfMarket market = new ClosesOfMarket().with("GSPC", 500, END);

    @Test
    void pricesThatHaveAllEnded_shouldSayWhatAReplayWouldShow() {
        market.with("FTSE", 500, END.minusDays(300));

        assertThat(hint("2026-11-29T12:00:00Z"))
                .contains("All prices here have ended, the newest on 2020-04-17. With --replay they are replayed from"
                        + " the evening of 2020-01-24 on, with the 120 sessions before forecast and scored.");
    }

    @Test
    void pricesOfWhichSomeGoOn_shouldSayNothing() {
        market.with("FTSE", 500, END.minusDays(300));

        assertThat(hint("2020-04-20T12:00:00Z")).isEmpty();
    }

    @Test
    void noPrices_shouldSayNothing() {
        assertThat(new ReplayHint(
                                new ReplayedMarket(new ClosesOfMarket(), List.of(), ReportCalendars.NONE),
                                Clock.systemUTC())
                        .line())
                .isEmpty();
    }

    private Optional<String> hint(String now) {
        return new ReplayHint(
                        new ReplayedMarket(market, List.of(), ReportCalendars.NONE),
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .line();
    }
}
