package io.stockcast.functions.news;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.functions.todays.TodaysForecast;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known of instruments in one run: each is looked at once, however many people watch it. */
public final class Evening {

    private static final Logger LOG = LoggerFactory.getLogger(Evening.class);

    private final TodaysForecasts todays;
    private final ForecastStore forecasts;
    private final RecordStore records;
    private final JobStore jobs;
    private final Clock clock;

    private final Map<TickerSymbol, Optional<TodaysForecast>> wanted = new HashMap<>();
    private final Map<TickerSymbol, Optional<Forecast>> newest = new HashMap<>();
    private final Map<TickerSymbol, List<ScoredSession>> outcomes = new HashMap<>();
    private final Map<TickerSymbol, Boolean> underWay = new HashMap<>();

    /**
     * An evening of which nothing is known yet.
     *
     * @param clock system time, which rules jobs
     */
    public Evening(TodaysForecasts todays, ForecastStore forecasts, RecordStore records, JobStore jobs, Clock clock) {
        this.todays = todays;
        this.forecasts = forecasts;
        this.records = records;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** The last session of which there can be prices; empty where nobody has any. */
    Optional<LocalDate> lastSession(Instrument instrument) {
        return wanted(instrument).map(TodaysForecast::asOf);
    }

    /** The forecast from the instrument's last session; empty while there is none. */
    Optional<Forecast> forecast(Instrument instrument) {
        return lastSession(instrument)
                .flatMap(session ->
                        newest(instrument).filter(forecast -> !forecast.asOf().isBefore(session)));
    }

    /** What became of the forecast of a session. */
    Optional<ScoredSession> outcome(Instrument instrument, LocalDate session) {
        return outcomes
                .computeIfAbsent(
                        instrument.symbol(),
                        symbol -> readable(
                                () -> records.read(symbol)
                                        .map(LedgerRecord::shown)
                                        .map(ForecastRecord::newest)
                                        .orElse(List.of()),
                                List.of()))
                .stream()
                .filter(outcome -> outcome.date().equals(session))
                .findFirst();
    }

    /** Whether the forecast from the last session is being made. */
    boolean isUnderWay(Instrument instrument) {
        return underWay.computeIfAbsent(
                instrument.symbol(),
                symbol -> readable(
                        () -> wanted(instrument)
                                .flatMap(forecast -> jobs.find(forecast.jobId()))
                                .map(job -> job.seenAt(clock.instant()))
                                .filter(job -> job.isUnfinished())
                                .isPresent(),
                        false));
    }

    private Optional<TodaysForecast> wanted(Instrument instrument) {
        return wanted.computeIfAbsent(instrument.symbol(), symbol -> todays.of(instrument));
    }

    private Optional<Forecast> newest(Instrument instrument) {
        return newest.computeIfAbsent(
                instrument.symbol(), symbol -> readable(() -> forecasts.latest(symbol), Optional.empty()));
    }

    // What cannot be read is missing, and a digest says so: it must not keep the rest from being told.
    private static <T> T readable(Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (StorageException e) {
            LOG.error("Something of an evening cannot be read", e);
            return otherwise;
        }
    }
}
