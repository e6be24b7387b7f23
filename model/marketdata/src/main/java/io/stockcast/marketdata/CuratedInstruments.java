package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** The instruments whose names, exchanges and currencies we vouch for, the indices first. */
public final class CuratedInstruments {

    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = CsvResource.rows("aliases.csv").stream()
            .collect(Collectors.groupingBy(
                    row -> row.get("symbol"), Collectors.mapping(row -> row.get("alias"), Collectors.toList())));

    public CuratedInstruments() {
        for (CSVRecord row : CsvResource.rows("instruments.csv")) {
            Instrument instrument = instrumentOf(row);
            instruments.put(instrument.symbol().value(), instrument);
        }
    }

    public Optional<Instrument> find(TickerSymbol symbol) {
        return Optional.ofNullable(instruments.get(symbol.value()));
    }

    /** The exchange of an instrument: that of the one we vouch for, or else the one that the symbol's suffix names. */
    public Optional<Exchange> exchange(TickerSymbol symbol) {
        return find(symbol)
                .map(Instrument::exchange)
                .or(() -> Listing.of(symbol).map(Listing::exchange));
    }

    public Collection<Instrument> all() {
        return Collections.unmodifiableCollection(instruments.values());
    }

    /** What else people call an instrument, such as "Google". */
    List<String> aliases(Instrument instrument) {
        return aliases.getOrDefault(instrument.symbol().value(), List.of());
    }

    static Instrument instrumentOf(CSVRecord row) {
        return new Instrument(
                new TickerSymbol(row.get("symbol")),
                row.get("name"),
                InstrumentKind.valueOf(row.get("kind")),
                Exchange.valueOf(row.get("exchange")),
                row.get("currency"));
    }
}
