package io.stockcast.functions.markets;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The hours of all exchanges at an instant, the sources of the prices, and whether these are replayed. */
record ExchangeHoursList(Instant at, List<String> sources, boolean replay, List<ExchangeHours> exchanges) {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /** How long this stays true: until the first opening or closing bell, and a minute at most. */
    Duration freshFor() {
        return exchanges.stream()
                .map(exchange -> Duration.between(at, exchange.nextChange()))
                .filter(untilBell -> untilBell.compareTo(AT_MOST) < 0)
                .min(Duration::compareTo)
                .orElse(AT_MOST);
    }
}
