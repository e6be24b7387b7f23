package io.stockcast.local.replay;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.TooShortHistoryException;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.metrics.NoMetrics;
import io.stockcast.functions.publishing.CompanyUpdate;
import io.stockcast.functions.publishing.EventScope;
import io.stockcast.functions.publishing.ForecastSources;
import io.stockcast.functions.publishing.KeptVintages;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.publishing.ScoreboardUpdate;
import io.stockcast.functions.storage.S3ObjectStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the forecasts that the scheduled events of past evenings would have made, each from what was known on its
 * evening. An instrument is walked over once for all of them.
 */
final class PastEvenings {

    /** So few sessions are too short a history for certain, and may stand still by chance. */
    private static final int TOO_SHORT = 100;

    private final ForecastSources sources;
    private final Vintages vintages;
    private final Storage storage;
    private final Publisher publisher;

    /** Publishes into the bucket that variables name, from what is known as of the last of the evenings. */
    PastEvenings(ForecastSources sources, Vintages vintages, Variables variables) {
        this.sources = sources;
        this.vintages = vintages;
        this.storage = Storage.in(S3ObjectStore.of(variables));
        this.publisher = new Publisher(storage, new KeptVintages(storage.models(), vintages), new NoMetrics());
    }

    /**
     * Publishes and scores the forecasts of an instrument's last sessions, of fewer where the history is short.
     *
     * @throws InvalidHistoryException where none of these sessions can be forecast
     */
    void publish(Instrument instrument, int sessions) {
        PriceHistory history =
                sources.prices().dailyHistory(instrument.symbol()).orElseThrow();
        try {
            publish(instrument, history, Math.max(fewest(history), history.size() - sessions + 1));
        } catch (TooShortHistoryException e) {
            if (e.needed() > history.size()) {
                throw e;
            }
            publish(instrument, history, e.needed());
        }
    }

    private static int fewest(PriceHistory history) {
        return Math.min(TOO_SHORT, history.size());
    }

    private void publish(Instrument instrument, PriceHistory history, int first) {
        References references = References.of(
                instrument.symbol().value(), symbol -> sources.prices().dailyHistory(new TickerSymbol(symbol)));
        Optional<CompanyReports> reports = sources.reports().reportsOf(instrument);
        List<ForecastInput> evenings = IntStream.rangeClosed(first, history.size())
                .mapToObj(size -> ForecastInput.of(history.head(size), references)
                        .with(reports)
                        .recent())
                .toList();
        ForecastRun run = new Forecaster(vintages, Clock.systemUTC())
                .eachEvening(
                        evenings, instrument.currency(), instrument.exchange().calendar(), MarketTime::eveningOf);
        for (int i = 0; i < evenings.size(); i++) {
            publisher.enter(instrument.symbol(), run.forecasts().get(i), evenings.get(i));
        }
        publisher.show(instrument.symbol(), run.backTest());
        publisher.score(instrument, history);
        publisher.show(instrument.symbol(), run.newest());
        publisher.show(instrument, run.newest(), history, run);
    }

    /** Pools the records of all instruments, and compares the indices with each other. */
    void publishTogether() {
        new ScoreboardUpdate(storage, new NoMetrics()).run();
        new CompanyUpdate(new InstrumentCatalog(sources.prices()), storage, new NoMetrics())
                .run(EventScope.everything());
    }
}
