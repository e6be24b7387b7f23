package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.jobs.Step;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.LeadIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the forecast of one instrument up to date. */
public final class ForecastUpdate {

    private static final Logger LOG = LoggerFactory.getLogger(ForecastUpdate.class);

    private final ForecastInputs inputs;
    private final Forecaster forecaster;
    private final Function<LocalDate, String> versionAsOf;
    private final Publisher publisher;
    private final Clock clock;
    private final Metrics metrics;

    public ForecastUpdate(
            ForecastSources sources,
            Forecaster forecaster,
            Function<LocalDate, String> versionAsOf,
            Publisher publisher,
            Clock clock,
            Metrics metrics) {
        this.inputs = new ForecastInputs(sources, clock);
        this.forecaster = forecaster;
        this.versionAsOf = versionAsOf;
        this.publisher = publisher;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Forecasts the instrument as of its last finished session, unless the ledger has that forecast already, or another
     * stands while the lead market's prices are pending.
     *
     * @param done told of each step as it is done
     * @return whether the ledger has a new entry
     * @throws NoHistoryException where there are no prices to forecast from
     */
    public boolean run(Instrument instrument, Consumer<Step> done) {
        Instant start = clock.instant();
        GatheredInput gathered = inputs.of(instrument);
        done.accept(Step.HISTORY_FETCHED);
        Optional<Forecast> known = publisher
                .published(instrument.symbol(), gathered.asOf(), versionAsOf.apply(gathered.asOf()))
                .or(() -> standing(instrument, gathered));
        known.ifPresent(entry -> publisher.restoreInputs(entry, gathered.input()));
        Optional<ForecastRun> made =
                known.filter(entry -> isComplete(instrument, entry)).isPresent()
                        ? Optional.empty()
                        : Optional.of(make(instrument, gathered));
        done.accept(Step.FORECAST_MADE);
        Forecast entry = known.orElseGet(
                () -> publisher.enter(instrument.symbol(), made.orElseThrow().newest(), gathered.input()));
        made.ifPresent(run -> publisher.show(instrument.symbol(), run.backTest()));
        publisher.score(instrument, gathered.input().history());
        done.accept(Step.SCORED);
        publisher.show(instrument.symbol(), entry);
        made.ifPresent(run -> publisher.show(instrument, entry, gathered.input().history(), run));
        done.accept(Step.STORED);
        if (known.isEmpty()) {
            metrics.forecastMade(entry, Duration.between(start, clock.instant()));
        }
        return known.isEmpty();
    }

    private Optional<Forecast> standing(Instrument instrument, GatheredInput gathered) {
        return gathered.lead() == GatheredInput.Lead.PENDING
                ? publisher
                        .newest(instrument.symbol())
                        .filter(newest -> LeadIndex.isRecent(newest.asOf(), gathered.asOf()))
                : Optional.empty();
    }

    // A back-test or statistics that are lost or damaged are made again with the forecast, which comes out the same.
    private boolean isComplete(Instrument instrument, Forecast known) {
        return publisher.isComplete(instrument.symbol(), known.asOf());
    }

    private ForecastRun make(Instrument instrument, GatheredInput gathered) {
        if (gathered.lead() != GatheredInput.Lead.KNOWN) {
            LOG.warn(
                    "{} is forecast as of {} without {} of that day",
                    instrument.symbol(),
                    gathered.asOf(),
                    LeadIndex.INSTRUMENT.symbol());
        }
        ForecastInput input = gathered.input();
        return forecaster.tonight(
                input, instrument.currency(), instrument.exchange().calendar());
    }
}
