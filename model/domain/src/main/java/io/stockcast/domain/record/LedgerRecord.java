package io.stockcast.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An instrument's ledger as far as it is scored. It holds the sums of what is settled and the entries that are still
 * open, so that nothing is scored twice and its size does not grow with the ledger.
 *
 * @param entries how many entries of the ledger are in it
 * @param newest the last {@value #NAMES} of their names, ascending
 * @param unreadable entries that could not be read, and so are not in it
 * @param through the last session whose prices were known; empty while none were
 * @param late how many sessions are settled as never to be scored, for they had ended when their forecast was made, or
 *     the source has no close of them
 * @param totals the sums of every horizon with outcomes, ascending
 * @param open the entries with sessions to come, in the order of their names
 * @param series the newest outcomes at each reported horizon
 * @param records what these add up to, of each horizon with outcomes
 */
public record LedgerRecord(
        String symbol,
        int entries,
        List<EntryName> newest,
        List<EntryName> unreadable,
        Optional<LocalDate> through,
        Optional<LocalDate> scoredThrough,
        int late,
        List<HorizonTotal> totals,
        List<OpenForecast> open,
        List<SessionSeries> series,
        List<HorizonRecord> records) {

    /** Of how many entries it knows the names: an entry that comes after so many later ones is not missed. */
    public static final int NAMES = 60;

    public LedgerRecord {
        newest = lastNames(newest);
        unreadable = List.copyOf(unreadable);
        totals = List.copyOf(totals);
        open = List.copyOf(open);
        series = List.copyOf(series);
        records = List.copyOf(records);
    }

    /** The record of an empty ledger. */
    public static LedgerRecord empty(String symbol) {
        return new LedgerRecord(
                symbol,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                SessionSeries.none(),
                List.of());
    }

    /** Whether prices of a later session than this were known. */
    public boolean isAheadOf(LocalDate session) {
        return through.filter(session::isBefore).isPresent();
    }

    /** The entry after which a ledger may have some that are not in the record; empty where that is any. */
    public Optional<EntryName> completeUpTo() {
        return newest.size() < NAMES ? Optional.empty() : Optional.of(newest.get(0));
    }

    /** The entries that are not in the record, of those after {@link #completeUpTo()} and those that were unreadable. */
    public List<EntryName> missing(List<EntryName> entries) {
        return Stream.concat(unreadable.stream(), entries.stream())
                .filter(name -> !newest.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** What is shown of it. */
    public ForecastRecord shown() {
        LocalDate known = through.orElse(LocalDate.MAX);
        int presumedLate =
                open.stream().mapToInt(forecast -> forecast.late(known)).sum();
        int awaited =
                open.stream().mapToInt(forecast -> forecast.awaited().size()).sum();
        return new ForecastRecord(
                symbol,
                scoredThrough,
                awaited - presumedLate,
                late + presumedLate,
                totals.stream().map(HorizonTotal::summary).toList(),
                newestOfNextSession(),
                records);
    }

    private List<ScoredSession> newestOfNextSession() {
        List<ScoredSession> sessions = new ArrayList<>(series.get(0).sessions());
        Collections.reverse(sessions);
        return sessions.stream().limit(ForecastRecord.SHOWN).toList();
    }

    private static List<EntryName> lastNames(List<EntryName> names) {
        return names.stream().sorted().skip(Math.max(0, names.size() - NAMES)).toList();
    }
}
