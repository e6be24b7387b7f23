package io.stockcast.marketdata;

import java.util.List;
import java.util.Optional;

/**
 * Series that forecasts of others may use, and that are no instruments themselves: sources are asked for their
 * histories, but nobody finds them or is given a forecast of them. Their symbols have the form of those of US stocks.
 */
public final class ReferenceInstruments {

    private final List<Instrument> references = CsvResource.rows("references.csv").stream()
            .map(CuratedInstruments::instrumentOf)
            .toList();

    public Optional<Instrument> find(TickerSymbol symbol) {
        return references.stream()
                .filter(reference -> reference.symbol().equals(symbol))
                .findFirst();
    }

    public boolean contains(TickerSymbol symbol) {
        return find(symbol).isPresent();
    }
}
