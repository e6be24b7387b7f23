package io.stockcast.marketdata.repair;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Drops the bars of days without trading, and moves dates back that a conversion of time zones shifted by a day.
 *
 * @param exchange what messages call it
 * @param sessions the days it trades on
 */
record SessionDays(String exchange, Predicate<LocalDate> sessions) implements RepairStep {

    /** Exchanges traded on Saturdays once; their calendars hold from here on. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** More bars than these on days without trading are no slips. */
    private static final double LARGEST_SHARE = 0.05;

    private static final double SHARE_OF_SLIPS = 0.005;

    private static final CuratedInstruments CURATED = new CuratedInstruments();

    /** The days on which an instrument can have been traded: where it only may be of its exchange, every weekday. */
    static Predicate<LocalDate> of(Instrument instrument) {
        TradingCalendar calendar = instrument.exchange().calendar();
        boolean certain = instrument.symbol().value().contains(".")
                || CURATED.find(instrument.symbol()).isPresent();
        return certain
                ? calendar::isSession
                : date -> calendar.isSession(date) || TradingCalendar.weekdays().isSession(date);
    }

    @Override
    public List<RawBar> repair(List<RawBar> bars, Repairs repairs) {
        List<RawBar> off = off(bars);
        if (off.size() > LARGEST_SHARE * bars.size()) {
            for (int days : new int[] {1, -1}) {
                List<RawBar> shifted =
                        bars.stream().map(bar -> bar.movedBy(days)).toList();
                if (off(shifted).size() <= SHARE_OF_SLIPS * bars.size()) {
                    repairs.count(Fault.SHIFTED_DATE, bars.size());
                    return repair(shifted, repairs);
                }
            }
            requireFilledIn(bars, off);
        }
        repairs.count(Fault.NO_SESSION, off.size());
        return bars.stream().filter(this::isPossible).toList();
    }

    private List<RawBar> off(List<RawBar> bars) {
        return bars.stream().filter(bar -> !isPossible(bar)).toList();
    }

    private boolean isPossible(RawBar bar) {
        return bar.date().isBefore(FIRST) || sessions.test(bar.date());
    }

    /** Refuses bars of days without trading that are more than the close before, repeated. */
    private void requireFilledIn(List<RawBar> bars, List<RawBar> off) {
        long repeated = IntStream.range(1, bars.size())
                .filter(t -> !isPossible(bars.get(t)))
                .filter(t -> bars.get(t).close() == bars.get(t - 1).close())
                .count();
        if (off.size() - repeated > SHARE_OF_SLIPS * bars.size()) {
            throw new RefusedPricesException("it has prices of " + off.size() + " days without trading (" + exchange
                    + "), the first on " + off.get(0).date());
        }
    }
}
