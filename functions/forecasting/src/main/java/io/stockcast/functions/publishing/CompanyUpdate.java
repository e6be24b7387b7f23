package io.stockcast.functions.publishing;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.IndexReturns;
import io.stockcast.domain.analytics.RangeWidth;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.forecasting.analytics.Companies;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.storage.AnalyticsStore;
import io.stockcast.functions.storage.CompanyStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the indices of the front page with each other. The returns of all of them are kept in one object, so that a
 * refresh reads only the statistics of those that it has refreshed.
 */
public final class CompanyUpdate {

    private final InstrumentCatalog catalog;
    private final AnalyticsStore analytics;
    private final CompanyStore company;
    private final UnreadableObjects unreadable;

    public CompanyUpdate(InstrumentCatalog catalog, Storage storage, Metrics metrics) {
        this.catalog = catalog;
        this.analytics = storage.analytics();
        this.company = storage.company();
        this.unreadable = new UnreadableObjects(metrics);
    }

    /** Takes in what is stored of the indices of a scope. */
    public void run(EventScope scope) {
        List<Instrument> members = catalog.frontPage();
        Map<String, IndexReturns> changed =
                InParallel.read(
                                members.stream()
                                        .filter(index -> scope.includes(index.symbol()))
                                        .toList(),
                                this::returns)
                        .stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(IndexReturns::symbol, Function.identity()));
        if (!changed.isEmpty()) {
            List<IndexReturns> all = company.updateReturns(known -> merged(members, known, changed));
            company.put(Companies.of(all));
        }
    }

    private static List<IndexReturns> merged(
            List<Instrument> members, List<IndexReturns> known, Map<String, IndexReturns> changed) {
        List<IndexReturns> merged = new ArrayList<>();
        for (Instrument member : members) {
            String symbol = member.symbol().value();
            Optional.ofNullable(changed.get(symbol))
                    .or(() -> known.stream()
                            .filter(index -> index.symbol().equals(symbol))
                            .findFirst())
                    .ifPresent(merged::add);
        }
        return merged;
    }

    private Optional<IndexReturns> returns(Instrument index) {
        return unreadable.readable(() -> analytics.read(index.symbol())).map(known -> returns(index, known));
    }

    private static IndexReturns returns(Instrument index, Analytics analytics) {
        return new IndexReturns(
                analytics.symbol(),
                index.exchange().name(),
                analytics.widths().stream().findFirst().flatMap(RangeWidth::percentile),
                analytics.ranges().stream().map(SessionRanges::asOf).toList(),
                analytics.ranges().stream().map(SessionRanges::logReturn).toList());
    }
}
