package io.stockcast.functions.evening;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.metrics.Metrics;
import java.util.function.Function;

/** The scheduled function {@code watchlist-refresh}. */
public final class WatchlistRefreshFunction implements Function<ScheduledEvent, EveningReport> {

    private final WatchlistRefresh refresh;
    private final Metrics metrics;

    public WatchlistRefreshFunction(WatchlistRefresh refresh, Metrics metrics) {
        this.refresh = refresh;
        this.metrics = metrics;
    }

    @Override
    public EveningReport apply(ScheduledEvent event) {
        return CorrelationId.firstOf(event.getId()).whileLogged(this::refreshed);
    }

    private EveningReport refreshed() {
        EveningReport report = refresh.run();
        metrics.watchlistsRefreshed(report.started(), report.failed());
        return report;
    }
}
