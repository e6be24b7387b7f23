package io.stockcast.functions.indices;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.indices.IndexSummary.Status;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.ProblemException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sums up the indices, and finds the newest forecast of each. */
public final class IndicesService {

    private static final Logger LOG = LoggerFactory.getLogger(IndicesService.class);

    /** How many of the curated indices stand on the front page. */
    private static final int ON_FRONT_PAGE = 7;

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final ForecastStore forecasts;
    private final RecentCloses recentCloses;

    public IndicesService(
            InstrumentCatalog catalog, MarketData marketData, ForecastStore forecasts, RecentCloses recentCloses) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.forecasts = forecasts;
        this.recentCloses = recentCloses;
    }

    /** Every index of the front page; one that cannot be read does not keep back the others. */
    public List<IndexSummary> overview() {
        return catalog.indices().stream()
                .limit(ON_FRONT_PAGE)
                .map(this::summary)
                .toList();
    }

    public Instrument index(TickerSymbol symbol) {
        return catalog.find(symbol)
                .filter(Instrument::isIndex)
                .orElseThrow(() -> new NotFoundException("There is no index with the symbol " + symbol + "."));
    }

    /** The newest forecast of the index. */
    public Forecast newest(Instrument index) {
        try {
            return forecasts.latest(index.symbol()).orElseThrow(() -> missing(index));
        } catch (StorageException e) {
            throw new UnavailableException(
                    "The forecast of " + index.name() + " cannot be read just now. Please try again in a moment.", e);
        }
    }

    private IndexSummary summary(Instrument index) {
        try {
            Optional<IndexSummary> ready = forecasts
                    .latest(index.symbol())
                    .map(forecast -> IndexSummary.ready(index, forecast, recentCloses.upTo(forecast)));
            return ready.orElseGet(() -> IndexSummary.without(
                    index, marketData.holds(index.symbol()) ? Status.UNAVAILABLE : Status.NO_DATA));
        } catch (StorageException e) {
            LOG.error("The forecast of {} is unavailable", index.symbol(), e);
            return IndexSummary.without(index, Status.UNAVAILABLE);
        }
    }

    private ProblemException missing(Instrument index) {
        return marketData.holds(index.symbol())
                ? new UnavailableException("The forecast of " + index.name() + " is not there just now.", null)
                : new NotFoundException(
                        "The market data holds no history of " + index.name() + ", so there is no forecast of it.");
    }
}
