package io.stockcast.functions.refresh;

import io.stockcast.forecasting.history.InvalidHistoryException;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.InstrumentCatalog;
import io.stockcast.functions.refresh.RefreshReport.Entry;
import io.stockcast.functions.refresh.RefreshReport.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the forecasts of many indices up to date; one that fails does not stop the others. */
public final class RefreshService {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshService.class);

    private final InstrumentCatalog catalog;
    private final IndexRefresh indexRefresh;

    public RefreshService(InstrumentCatalog catalog, IndexRefresh indexRefresh) {
        this.catalog = catalog;
        this.indexRefresh = indexRefresh;
    }

    RefreshReport refresh(RefreshScope scope) {
        return new RefreshReport(catalog.indices().stream()
                .filter(scope::includes)
                .map(this::refreshed)
                .toList());
    }

    private Entry refreshed(Instrument index) {
        String symbol = index.symbol().value();
        try {
            Outcome outcome = indexRefresh.refresh(index);
            LOG.info("{}: {}", symbol, outcome);
            return new Entry(symbol, outcome, null);
        } catch (InvalidHistoryException e) {
            LOG.error("{} could not be forecast: {}", symbol, e.getMessage());
            return new Entry(symbol, Outcome.FAILED, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} could not be forecast", symbol, e);
            return new Entry(symbol, Outcome.FAILED, e.getMessage());
        }
    }
}
