package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.calendar.TradingHours;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.HorizonTotal;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.OpenForecast;
import io.stockcast.domain.record.Outcome;
import io.stockcast.domain.record.SessionSeries;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Scores an instrument's ledger against what happened, each outcome once.
 *
 * <p>A record that was brought up to date with every entry in turn equals the one made of the whole ledger at the end.
 * A split or dividend that comes after an outcome is settled moves nothing: it scales both closes of a return alike,
 * but for the rounding of its source. What a source corrects later, or a session that it adds or removes, is in the
 * outcomes settled from then on, and in the others once the record is made of the whole ledger again.
 */
public final class LedgerScoring {

    private final PriceHistory history;
    private final TradingHours hours;
    private final OutcomeFinder finder;

    /**
     * Scores against a history of the instrument.
     *
     * @param hours of the exchange that it is traded on
     */
    public LedgerScoring(PriceHistory history, TradingHours hours) {
        this.history = history;
        this.hours = hours;
        this.finder = new OutcomeFinder(history);
    }

    /** The record of a whole ledger, in any order. */
    public LedgerRecord record(String symbol, Collection<Forecast> ledger, List<EntryName> unreadable) {
        return update(LedgerRecord.empty(symbol), ledger, unreadable);
    }

    /**
     * The record with more entries, in any order, and with what has come due since.
     *
     * @param unreadable every entry of the ledger that cannot be read
     */
    public LedgerRecord update(LedgerRecord known, Collection<Forecast> added, List<EntryName> unreadable) {
        List<Settlement> settlements = Stream.concat(
                        known.open().stream(), added.stream().map(this::unsettled))
                .sorted(Comparator.comparing(OpenForecast::name))
                .map(finder::settle)
                .toList();
        List<Outcome> outcomes = settlements.stream()
                .flatMap(settled -> settled.outcomes().stream())
                .toList();
        List<SessionSeries> series = series(known.series(), outcomes);
        return new LedgerRecord(
                known.symbol(),
                known.entries() + added.size(),
                Stream.concat(known.newest().stream(), added.stream().map(EntryName::of))
                        .toList(),
                unreadable,
                latest(known.through(), Stream.of(history.last().date())),
                latest(
                        known.scoredThrough(),
                        outcomes.stream().map(outcome -> outcome.session().date())),
                known.late() + settlements.stream().mapToInt(Settlement::late).sum(),
                totals(known.totals(), outcomes),
                settlements.stream()
                        .filter(Settlement::isOpen)
                        .map(Settlement::forecast)
                        .toList(),
                series,
                HorizonRecords.of(series));
    }

    private OpenForecast unsettled(Forecast forecast) {
        return new OpenForecast(
                EntryName.of(forecast),
                hours.lastCompletedSession(forecast.madeAt()),
                forecast.lastClose(),
                forecast.horizons());
    }

    private static List<SessionSeries> series(List<SessionSeries> known, List<Outcome> outcomes) {
        return known.stream()
                .map(series -> series.with(outcomes.stream()
                        .filter(outcome -> outcome.horizon() == series.horizon())
                        .map(Outcome::session)))
                .toList();
    }

    private static List<HorizonTotal> totals(List<HorizonTotal> known, List<Outcome> outcomes) {
        TreeMap<Integer, HorizonTotal> totals = new TreeMap<>();
        known.forEach(total -> totals.put(total.horizon(), total));
        outcomes.forEach(outcome -> totals.put(
                outcome.horizon(),
                totals.getOrDefault(outcome.horizon(), HorizonTotal.none(outcome.horizon()))
                        .plus(outcome.session())));
        return List.copyOf(totals.values());
    }

    private static <T extends Comparable<? super T>> Optional<T> latest(Optional<T> known, Stream<T> others) {
        return Stream.concat(known.stream(), others).max(Comparator.naturalOrder());
    }
}
