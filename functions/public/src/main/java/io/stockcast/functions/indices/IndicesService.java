package io.stockcast.functions.indices;

import io.stockcast.domain.analytics.Company;
import io.stockcast.domain.analytics.Company.Member;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.NextDayOutcomes;
import io.stockcast.functions.indices.IndexSummary.Status;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.storage.CompanyStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.EndedPrices;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Summarizes the indices with the newest forecast of each. */
public final class IndicesService {

    private static final Logger LOG = LoggerFactory.getLogger(IndicesService.class);

    private final InstrumentCatalog catalog;
    private final MarketData marketData;
    private final ForecastStore forecasts;
    private final RecentCloses recentCloses;
    private final RecordStore records;
    private final CompanyStore company;
    private final EndedPrices endedPrices;

    public IndicesService(
            InstrumentCatalog catalog,
            MarketData marketData,
            ForecastStore forecasts,
            RecentCloses recentCloses,
            RecordStore records,
            CompanyStore company,
            EndedPrices endedPrices) {
        this.catalog = catalog;
        this.marketData = marketData;
        this.forecasts = forecasts;
        this.recentCloses = recentCloses;
        this.records = records;
        this.company = company;
        this.endedPrices = endedPrices;
    }

    /** Every index of the front page; one that cannot be read does not hold up the others. */
    public List<IndexSummary> overview() {
        List<Member> members = members();
        return catalog.frontPage().stream()
                .map(index -> summary(index, members))
                .toList();
    }

    private IndexSummary summary(Instrument index, List<Member> members) {
        try {
            Optional<Forecast> newest = forecasts.latest(index.symbol());
            return pricesEnd(index, newest)
                    .map(end -> IndexSummary.ended(index, end, record(index)))
                    .or(() -> newest.map(forecast -> ready(index, forecast, members)))
                    .orElseGet(() -> IndexSummary.without(
                            index, marketData.holds(index.symbol()) ? Status.UNAVAILABLE : Status.NO_DATA));
        } catch (StorageException e) {
            LOG.error("The forecast of {} is unavailable", index.symbol(), e);
            return IndexSummary.without(index, Status.UNAVAILABLE);
        }
    }

    // Indices are forecast every day: the newest forecast knows the last prices that any source gave.
    private Optional<LocalDate> pricesEnd(Instrument index, Optional<Forecast> newest) {
        return newest.map(Forecast::asOf)
                .or(() -> marketData.endOf(index.symbol()))
                .filter(last -> endedPrices.endedOn(last, index));
    }

    private IndexSummary ready(Instrument index, Forecast forecast, List<Member> members) {
        Optional<Double> widthPercentile = members.stream()
                .filter(member -> member.symbol().equals(index.symbol().value())
                        && member.asOf().equals(forecast.asOf()))
                .findFirst()
                .flatMap(Member::widthPercentile);
        return IndexSummary.ready(index, forecast, recentCloses.upTo(forecast), widthPercentile, record(index));
    }

    // The forecasts are worth showing without what the indices have in common.
    private List<Member> members() {
        try {
            return company.read().map(Company::indices).orElse(List.of());
        } catch (StorageException e) {
            LOG.error("The company of the indices is unavailable", e);
            return List.of();
        }
    }

    // The forecast is worth showing without what became of earlier ones.
    private Optional<NextDayOutcomes> record(Instrument index) {
        try {
            return records.outcomes(index.symbol());
        } catch (StorageException e) {
            LOG.error("The record of {} is unavailable", index.symbol(), e);
            return Optional.empty();
        }
    }
}
