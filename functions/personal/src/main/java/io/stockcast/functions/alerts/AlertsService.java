package io.stockcast.functions.alerts;

import io.stockcast.auth.Person;
import io.stockcast.domain.record.EntryName;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.ConflictException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps people's alerts. */
public final class AlertsService {

    private static final Logger LOG = LoggerFactory.getLogger(AlertsService.class);

    private final AlertStore store;
    private final InstrumentCatalog catalog;
    private final ForecastStore forecasts;
    private final Clock clock;

    public AlertsService(AlertStore store, InstrumentCatalog catalog, ForecastStore forecasts, Clock clock) {
        this.store = store;
        this.catalog = catalog;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    PersonsAlerts of(Person person) {
        return store.of(person.userId());
    }

    Alert add(Person person, AlertRequest request) {
        Instrument instrument = instrument(request.symbol());
        if (request.condition() instanceof Condition.Report && instrument.isIndex()) {
            throw new BadRequestException(instrument.name() + " is an index, and only companies report.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Alert alert = Alert.of(instrument, request.condition(), now);
        return switch (store.add(person.userId(), alert, memory(request))) {
            case ADDED -> alert;
            case ALREADY_THERE -> throw new ConflictException("You have this alert already.");
            case FULL ->
                throw new ConflictException(
                        "You can have at most " + PersonsAlerts.MOST_ALERTS + " alerts. Remove one to add another.");
        };
    }

    /** Removes the alert, if it is there. */
    void remove(Person person, AlertId id) {
        store.remove(person.userId(), id);
    }

    /** Notes that the person has read everything up to a time. */
    void markRead(Person person, Instant until) {
        Instant now = clock.instant();
        store.markRead(person.userId(), until.isAfter(now) ? now : until);
    }

    // Closes before the alert was made are no news; what lasts is, though it has begun before.
    private AlertMemory memory(AlertRequest request) {
        if (!(request.condition() instanceof Condition.Outside)) {
            return AlertMemory.none();
        }
        try {
            return forecasts
                    .latest(request.symbol())
                    .map(EntryName::of)
                    .map(AlertMemory::from)
                    .orElseGet(AlertMemory::none);
        } catch (StorageException e) {
            LOG.warn("An alert of {} begins with the newest forecast", request.symbol(), e);
            return AlertMemory.none();
        }
    }

    private Instrument instrument(TickerSymbol symbol) {
        return catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
    }
}
