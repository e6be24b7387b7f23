package io.stockcast.marketdata.provider;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentKind;
import io.stockcast.marketdata.Listing;
import java.util.Optional;

/**
 * A share or fund that a provider's search found.
 *
 * @param ticker without a suffix, class shares with a hyphen
 * @param name of whatever form
 */
public record FoundInstrument(String ticker, String name, Exchange exchange) {

    private static final int LONGEST_NAME = 80;

    /** The instrument, or empty where its ticker makes no well-formed symbol of ours. */
    public Optional<Instrument> instrument() {
        Listing listing = Listing.on(exchange);
        return listing.symbol(ticker)
                .map(symbol -> new Instrument(
                        symbol, plainName(symbol.value()), InstrumentKind.STOCK, exchange, listing.currency()));
    }

    private String plainName(String otherwise) {
        String plain = name.replaceAll("[\\p{C}\\s]+", " ").strip();
        return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
