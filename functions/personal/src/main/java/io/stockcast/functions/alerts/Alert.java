package io.stockcast.functions.alerts;

import io.stockcast.marketdata.Instrument;
import java.time.Instant;

/** Something that somebody wants to be told of an instrument. */
public record Alert(AlertId id, Instrument instrument, Condition condition, Instant createdAt) {

    static Alert of(Instrument instrument, Condition condition, Instant now) {
        return new Alert(AlertId.of(instrument.symbol(), condition), instrument, condition, now);
    }
}
