package io.stockcast.functions.analytics;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.Company;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.storage.AnalyticsStore;
import io.stockcast.functions.storage.CompanyStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the stored statistics of an instrument, and of an index also its company. */
public final class AnalyticsService {

    private static final Logger LOG = LoggerFactory.getLogger(AnalyticsService.class);

    private final InstrumentCatalog catalog;
    private final AnalyticsStore analytics;
    private final CompanyStore company;

    public AnalyticsService(InstrumentCatalog catalog, Storage storage) {
        this.catalog = catalog;
        this.analytics = storage.analytics();
        this.company = storage.company();
    }

    /** The statistics as of the newest forecast; empty while none have been made. */
    Optional<InstrumentAnalytics> analytics(TickerSymbol symbol) {
        Instrument instrument = catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
        return stored(instrument).map(known -> new InstrumentAnalytics(known, company(symbol)));
    }

    private Optional<Analytics> stored(Instrument instrument) {
        try {
            return analytics.read(instrument.symbol());
        } catch (StorageException e) {
            throw new UnavailableException(
                    "The analytics of " + instrument.name()
                            + " cannot be read right now. Please try again in a moment.",
                    e);
        }
    }

    // The other statistics are worth showing without it.
    private Optional<NamedCompany> company(TickerSymbol symbol) {
        try {
            return company.read()
                    .filter(known -> hasMember(known, symbol))
                    .map(known -> NamedCompany.of(known, catalog));
        } catch (StorageException e) {
            LOG.error("The company of {} is unavailable", symbol, e);
            return Optional.empty();
        }
    }

    private static boolean hasMember(Company company, TickerSymbol symbol) {
        return company.indices().stream().anyMatch(index -> index.symbol().equals(symbol.value()));
    }
}
