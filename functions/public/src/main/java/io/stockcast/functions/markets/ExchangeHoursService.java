package io.stockcast.functions.markets;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells which exchanges of the curated indices are open now, and where the prices come from. */
public final class ExchangeHoursService {

    private static final List<Exchange> EXCHANGES = new CuratedInstruments()
            .all().stream()
                    .filter(Instrument::isIndex)
                    .map(Instrument::exchange)
                    .distinct()
                    .sorted()
                    .toList();

    private final Clock clock;
    private final List<String> sources;
    private final boolean replay;

    /** Tells them by market time, which stands in the past of the prices in a replay. */
    public ExchangeHoursService(Clock clock, List<String> sources, boolean replay) {
        this.clock = clock;
        this.sources = List.copyOf(sources);
        this.replay = replay;
    }

    public ExchangeHoursList now() {
        Instant now = clock.instant();
        return new ExchangeHoursList(
                now,
                sources,
                replay,
                EXCHANGES.stream()
                        .map(exchange -> ExchangeHours.at(exchange, now))
                        .toList());
    }
}
