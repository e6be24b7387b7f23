package io.stockcast.forecasting.input;

import io.stockcast.domain.history.PriceHistory;
import java.time.LocalDate;

/** Finds the sessions of a market by the days of an instrument's. */
final class Alignment {

    /** The market had no such session. */
    static final int NO_SESSION = -1;

    private static final int STALE_AFTER_DAYS = 7;

    private final PriceHistory market;
    private final PriceHistory history;

    /** The market's newest session by the end of each of the instrument's days. */
    private final int[] newest;

    Alignment(PriceHistory market, PriceHistory history) {
        this.market = market;
        this.history = history;
        this.newest = newest(market, history);
    }

    /** The market's newest session by the end of the day of an instrument's, if it is not more than a week old. */
    int newest(int session) {
        int found = newest[session];
        return found == NO_SESSION || isStale(date(found), history.bar(session).date()) ? NO_SESSION : found;
    }

    /** The market's session on the day of an instrument's, if the one before is not more than a week older. */
    int sameDay(int session) {
        int found = newest[session];
        return found < 1 || !date(found).equals(history.bar(session).date()) || isStale(date(found - 1), date(found))
                ? NO_SESSION
                : found;
    }

    private LocalDate date(int session) {
        return market.bar(session).date();
    }

    /** Whether the last session of a market is too old on a day to count as known. */
    static boolean isStale(LocalDate last, LocalDate date) {
        return last.isBefore(date.minusDays(STALE_AFTER_DAYS));
    }

    private static int[] newest(PriceHistory market, PriceHistory history) {
        int[] newest = new int[history.size()];
        int session = NO_SESSION;
        for (int t = 0; t < newest.length; t++) {
            LocalDate date = history.bar(t).date();
            while (session + 1 < market.size()
                    && !market.bar(session + 1).date().isAfter(date)) {
                session++;
            }
            newest[t] = session;
        }
        return newest;
    }
}
