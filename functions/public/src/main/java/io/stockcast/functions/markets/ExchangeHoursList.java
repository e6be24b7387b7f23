package io.stockcast.functions.markets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The exchanges of the indices at an instant. */
record ExchangeHoursList(Instant at, List<ExchangeHours> markets) {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /** How long this stays true: until the first opening or closing bell, and a minute at most. */
    Duration freshFor() {
        return markets.stream()
                .map(market -> Duration.between(at, market.nextChange()))
                .filter(untilBell -> untilBell.compareTo(AT_MOST) < 0)
                .min(Duration::compareTo)
                .orElse(AT_MOST);
    }
}
