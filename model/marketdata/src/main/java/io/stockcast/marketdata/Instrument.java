package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;

/**
 * What an instrument is.
 *
 * @param symbol ticker symbol
 * @param name what people call it
 * @param kind index or stock
 * @param exchange where it trades, and so which calendar its sessions follow
 * @param currency of its prices: ISO 4217 code, or a {@link MinorUnit} as for the shares of London
 */
public record Instrument(TickerSymbol symbol, String name, InstrumentKind kind, Exchange exchange, String currency) {

    public Instrument {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the instrument " + symbol + " needs a name");
        }
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(currency + " is not the code of a currency");
        }
    }

    public boolean isIndex() {
        return kind == InstrumentKind.INDEX;
    }
}
