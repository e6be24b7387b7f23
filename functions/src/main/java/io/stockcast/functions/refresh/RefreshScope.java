package io.stockcast.functions.refresh;

import io.stockcast.forecasting.calendar.Exchange;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.TickerSymbol;
import java.util.Map;
import java.util.Optional;

/** Which indices to forecast: all, those of one exchange, or a single one. */
record RefreshScope(Optional<Exchange> exchange, Optional<TickerSymbol> symbol) {

    /** The scope that the detail of an event names as {@code exchange} or {@code symbol}; without them, everything. */
    static RefreshScope of(Map<String, Object> detail) {
        Map<String, Object> named = detail == null ? Map.of() : detail;
        return new RefreshScope(
                Optional.ofNullable(named.get("exchange")).map(mic -> exchange(mic.toString())),
                Optional.ofNullable(named.get("symbol")).map(symbol -> new TickerSymbol(symbol.toString())));
    }

    boolean includes(Instrument index) {
        return exchange.map(index.exchange()::equals).orElse(true)
                && symbol.map(index.symbol()::equals).orElse(true);
    }

    private static Exchange exchange(String mic) {
        return Exchange.ofMic(mic).orElseThrow(() -> new IllegalArgumentException("no exchange has the code " + mic));
    }
}
