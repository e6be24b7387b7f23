package io.stockcast.functions.alerts;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.RecordStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks every alert once with each forecast. What is known of an instrument is loaded once, however many people have
 * alerts of it; an alert's memory sees to it that nothing is told twice, whether runs are repeated or at the same time.
 */
public final class AlertsCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AlertsCheck.class);

    private final OpenAlerts alerts;
    private final ForecastStore forecasts;
    private final RecordStore records;
    private final Clock clock;

    public AlertsCheck(OpenAlerts alerts, ForecastStore forecasts, RecordStore records, Clock clock) {
        this.alerts = alerts;
        this.forecasts = forecasts;
        this.records = records;
        this.clock = clock;
    }

    CheckReport run() {
        Tally tally = new Tally();
        Map<TickerSymbol, List<OpenAlert>> bySymbol = alerts.all().stream()
                .collect(Collectors.groupingBy(
                        open -> open.alert().instrument().symbol(), TreeMap::new, Collectors.toList()));
        bySymbol.forEach((symbol, open) -> check(symbol, open, tally));
        CheckReport report = tally.report();
        LOG.info("Alerts: {}", report);
        return report;
    }

    private void check(TickerSymbol symbol, List<OpenAlert> all, Tally tally) {
        try {
            Optional<Forecast> newest = forecasts.latest(symbol);
            List<OpenAlert> due = all.stream()
                    .filter(open -> newest.filter(forecast -> !open.memory().hasSeen(EntryName.of(forecast)))
                            .isPresent())
                    .toList();
            if (!due.isEmpty()) {
                Evening evening = evening(symbol, newest.orElseThrow());
                due.forEach(open -> check(open, evening, tally));
            }
        } catch (StorageException e) {
            LOG.error("The alerts of {} cannot be checked", symbol, e);
            tally.failed += all.size();
        }
    }

    // The record is written before the forecast is shown, so that the close of its session is settled.
    private Evening evening(TickerSymbol symbol, Forecast forecast) {
        return new Evening(
                forecast,
                records.read(symbol)
                        .map(LedgerRecord::shown)
                        .map(ForecastRecord::newest)
                        .orElse(List.of()));
    }

    private void check(OpenAlert open, Evening evening, Tally tally) {
        try {
            Optional<Happening> happening = evening.of(open.alert().condition());
            if (happening.filter(open::isNews).isPresent()) {
                tally.count(isTold(open, evening, happening.get()), true);
            } else {
                AlertMemory memory = open.memory().after(EntryName.of(evening.forecast()), happening.isPresent());
                tally.count(alerts.note(open, memory), false);
            }
        } catch (StorageException e) {
            LOG.error(
                    "An alert of {} cannot be checked",
                    open.alert().instrument().symbol(),
                    e);
            tally.failed++;
        }
    }

    private boolean isTold(OpenAlert open, Evening evening, Happening happening) {
        AlertMemory memory = open.memory().afterTelling(EntryName.of(evening.forecast()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AlertEvent event = new AlertEvent(
                open.alert().id() + "-" + memory.told(),
                open.alert().instrument(),
                evening.forecast().asOf(),
                happening,
                now);
        return alerts.tell(open, memory, event);
    }

    /** What a run has counted so far. */
    private static final class Tally {

        private int checked;
        private int told;
        private int failed;

        void count(boolean done, boolean tells) {
            if (done) {
                checked++;
                told += tells ? 1 : 0;
            }
        }

        CheckReport report() {
            return new CheckReport(checked, told, failed);
        }
    }
}
