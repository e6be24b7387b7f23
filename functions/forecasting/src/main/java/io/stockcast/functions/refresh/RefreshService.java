package io.stockcast.functions.refresh;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.functions.publishing.CompanyUpdate;
import io.stockcast.functions.publishing.EventScope;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.InParallel;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.refresh.RefreshReport.Entry;
import io.stockcast.functions.refresh.RefreshReport.Outcome;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the forecasts of many indices up to date; one that fails does not stop the others. */
public final class RefreshService {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshService.class);

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final ForecastUpdate update;
    private final ScoreboardUpdate scoreboard;
    private final CompanyUpdate company;

    public RefreshService(
            InstrumentCatalog catalog,
            MarketData marketData,
            ForecastUpdate update,
            ScoreboardUpdate scoreboard,
            CompanyUpdate company) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.update = update;
        this.scoreboard = scoreboard;
        this.company = company;
    }

    RefreshReport refresh(EventScope scope) {
        List<Instrument> indices = catalog.indices().stream()
                .filter(index -> scope.includes(index.symbol()))
                .toList();
        List<Entry> entries = InParallel.compute(indices, this::refreshed);
        scoreboard.run();
        company.run(scope);
        return new RefreshReport(entries);
    }

    private Outcome refresh(Instrument index) {
        if (!marketData.holds(index.symbol())) {
            return Outcome.NO_DATA;
        }
        return update.run(index, step -> {}) ? Outcome.FORECAST : Outcome.UNCHANGED;
    }

    private Entry refreshed(Instrument index) {
        String symbol = index.symbol().value();
        try {
            Outcome outcome = refresh(index);
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
