package io.stockcast.marketdata;

import io.stockcast.domain.calendar.Exchange;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The instruments whose names, exchanges and currencies we vouch for, the indices first. */
public final class CuratedInstruments {

    private static final String RESOURCE = "instruments.csv";

    private final Map<String, Instrument> instruments = new LinkedHashMap<>();

    public CuratedInstruments() {
        try (Reader reader = new InputStreamReader(
                        CuratedInstruments.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8);
                var records = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            for (CSVRecord row : records) {
                Instrument instrument = instrumentOf(row);
                instruments.put(instrument.symbol().value(), instrument);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
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

    private static Instrument instrumentOf(CSVRecord row) {
        return new Instrument(
                new TickerSymbol(row.get("symbol")),
                row.get("name"),
                InstrumentKind.valueOf(row.get("kind")),
                Exchange.valueOf(row.get("exchange")),
                row.get("currency"));
    }
}
