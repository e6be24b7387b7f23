package io.stockcast.forecasting.features;

import io.stockcast.forecasting.input.ImpliedVolatility;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.volatility.UsualVolatility;

/** What features are computed from: returns, ranges, volatilities, volumes and events as of each session. */
final class SessionMeasures {

    static final int MONTH = 20;

    private static final double LARGEST_RANGE_OF_EVENT = 2;
    private static final double LARGEST_VOLUME_OF_EVENT = 1.5;

    private final MeasuredHistory history;
    private final UsualVolatility usual;
    private final VolumeSurprise volume;
    private final QuarterlyEvents events;

    /** Measures for features as of sessions from {@code from} on. */
    SessionMeasures(MeasuredHistory history, int from) {
        this.history = history;
        this.usual =
                UsualVolatility.ofYear(history.volatility(), history.history().size());
        this.volume = new VolumeSurprise(history.history());
        int known = history.volatility().firstSession() + 1;
        this.events = new QuarterlyEvents(history.history(), from, known, this::eventStrength);
    }

    /** The log-return of the last {@code length} sessions, in units of the volatility forecast for them. */
    double standardisedReturn(int session, int length) {
        return history.returns().logReturn(session - length, session) / volatility(session - length, length);
    }

    /** The volatility forecast over a horizon. */
    double volatility(int session, int horizon) {
        return history.volatility().sigma(session, horizon);
    }

    /** The EWMA volatility for the next session. */
    double ewma(int session) {
        return history.ewma().sigma(session, 1);
    }

    /** The mean of the volatility forecasts of the last year. */
    double usualVolatility(int session) {
        return usual.at(session);
    }

    /** How much more volatile than usual the instrument is, as a logarithm. */
    double excessVolatility(int session) {
        return Math.log(volatility(session, 1) / usualVolatility(session));
    }

    /** How much more volatile than usual the lead market is than the instrument; 0 without a lead market. */
    double excessVolatilityOfLeadMarket(int session) {
        double own = excessVolatility(session);
        return history.lead().excessVolatility(session).orElse(own) - own;
    }

    boolean hasRange(int session) {
        return !Double.isNaN(history.returns().rangeVariance(session));
    }

    /** The log of a session's range volatility over the forecast for it; 0 without a range. */
    double rangeSurprise(int session) {
        double range = history.returns().rangeVariance(session);
        return hasRange(session) ? Math.log(Math.sqrt(range) / volatility(session - 1, 1)) : 0;
    }

    /** The log of a session's volume over that of the sessions before; 0 without volumes. */
    double volumeSurprise(int session) {
        return volume.at(session);
    }

    /** The lead market's volatility that options are priced for. */
    ImpliedVolatility implied() {
        return history.implied();
    }

    /** When in the quarter events come. */
    QuarterlyEvents events() {
        return events;
    }

    /** An unusual range on an unusual volume. */
    private double eventStrength(int session) {
        double range = Math.max(0, Math.min(LARGEST_RANGE_OF_EVENT, rangeSurprise(session)));
        return range * Math.max(0, Math.min(LARGEST_VOLUME_OF_EVENT, volumeSurprise(session)));
    }
}
