package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.BackTestRecord;
import io.stockcast.domain.record.EntryName;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.storage.BackTestStore;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes forecasts where visitors and scorers find them; what is there already stays as it is. */
public final class Publisher {

    private final ForecastStore forecasts;
    private final HistoryStore histories;
    private final BackTestStore backTests;
    private final KeptVintages vintages;

    /** A reference series is an input of every instrument of an evening, and is written once. */
    private final Set<String> keptReferences = ConcurrentHashMap.newKeySet();

    private final UnreadableObjects unreadable;
    private final ForecastRepair readable;
    private final InputRepair inputs;
    private final RecordUpdate records;
    private final AnalyticsUpdate analytics;

    public Publisher(Storage storage, KeptVintages vintages, Metrics metrics) {
        this.unreadable = new UnreadableObjects(metrics);
        this.forecasts = storage.forecasts();
        this.histories = storage.histories();
        this.backTests = storage.backTests();
        this.vintages = vintages;
        this.readable = new ForecastRepair(forecasts, unreadable);
        this.inputs = new InputRepair(histories, unreadable);
        this.records = new RecordUpdate(forecasts, storage.records(), unreadable);
        this.analytics = new AnalyticsUpdate(storage.analytics(), unreadable);
    }

    /** The ledger's entry for that session and model. */
    Optional<Forecast> published(TickerSymbol symbol, LocalDate asOf, String modelVersion) {
        return readable.entry(symbol, new EntryName(asOf, modelVersion));
    }

    /** The newest forecast, whichever model made it. */
    Optional<Forecast> newest(TickerSymbol symbol) {
        return readable.latest(symbol);
    }

    /**
     * Enters a new forecast into the ledger, in place of an entry that is damaged.
     *
     * @return what the ledger then has, which is another's entry where that came first
     */
    public Forecast enter(TickerSymbol symbol, Forecast forecast, ForecastInput input) {
        keep(forecast, input);
        if (forecasts.enter(symbol, forecast)) {
            return forecast;
        }
        forecasts.restoreEntry(symbol, forecast);
        return forecasts.entry(symbol, EntryName.of(forecast)).orElseThrow();
    }

    // Inputs and networks go first, so that no entry ever names one that is missing.
    private void keep(Forecast forecast, ForecastInput input) {
        vintages.keep(forecast);
        histories.keep(forecast.ownInput().sha256(), input.history());
        forecast.referenceInputs().stream()
                .filter(reference -> !keptReferences.contains(reference.sha256()))
                .forEach(reference -> keepReference(reference, input));
    }

    // Two forecasts at once may both write it, which changes nothing; neither may count on the other's attempt.
    private void keepReference(InputReference reference, ForecastInput input) {
        histories.keep(reference.sha256(), input.csv(reference.role()).orElseThrow());
        keptReferences.add(reference.sha256());
    }

    /** Restores the stored networks and inputs of a forecast that is known already, where they are at hand. */
    void restoreInputs(Forecast known, ForecastInput today) {
        vintages.keep(known);
        inputs.repair(known, today);
    }

    /** Shows a back-test in place of the one before. */
    public void show(TickerSymbol symbol, BackTestRecord backTest) {
        backTests.put(symbol, backTest);
    }

    /** Whether what is made with a forecast is there up to a session: the back-test and the statistics. */
    boolean isComplete(TickerSymbol symbol, LocalDate asOf) {
        return hasBackTest(symbol, asOf) && analytics.isDone(symbol, asOf);
    }

    private boolean hasBackTest(TickerSymbol symbol, LocalDate asOf) {
        return unreadable
                .readable(() -> backTests.read(symbol))
                .filter(known -> !known.asOf().isBefore(asOf))
                .isPresent();
    }

    /** Brings the record up to date with the ledger and the history, unless a longer history was known before. */
    public void score(Instrument instrument, PriceHistory history) {
        records.update(
                new ScoredInstrument(instrument.symbol(), instrument.exchange().hours(), history));
    }

    /** Makes an entry the newest forecast, unless a later session has one. */
    public void show(TickerSymbol symbol, Forecast entry) {
        try {
            forecasts.putLatest(symbol, entry);
        } catch (DamagedObjectException e) {
            readable.latest(symbol);
            forecasts.putLatest(symbol, entry);
        }
    }

    /** Shows the statistics that come with an entry, unless a later session has some. */
    public void show(Instrument instrument, Forecast entry, PriceHistory history, ForecastRun run) {
        analytics.run(instrument, entry, history, run);
    }
}
