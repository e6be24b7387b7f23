package io.stockcast.functions.analytics;

import io.stockcast.domain.analytics.Company;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;

/** A company that knows its indices by name. */
record NamedCompany(Company company, List<Instrument> indices) {

    static NamedCompany of(Company company, InstrumentCatalog catalog) {
        return new NamedCompany(
                company,
                company.indices().stream()
                        .flatMap(index -> TickerSymbol.parse(index.symbol()).stream())
                        .flatMap(symbol -> catalog.find(symbol).stream())
                        .toList());
    }
}
