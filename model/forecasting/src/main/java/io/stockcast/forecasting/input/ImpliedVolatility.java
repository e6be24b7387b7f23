package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The volatility of the lead market that its options are priced for, as of each of an instrument's sessions: over the
 * next month, in per cent a year (VIX), and over nine days and three months. Each number is 0 where it is not known.
 */
public final class ImpliedVolatility {

    /** Nothing is known of it. */
    public static final ImpliedVolatility NONE =
            new ImpliedVolatility(session -> OptionalDouble.empty(), Level.UNKNOWN, Level.UNKNOWN, Level.UNKNOWN);

    private static final int MONTH = 20;
    private static final double SESSIONS_A_YEAR = 252;
    private static final double PER_CENT = 100;

    /** The log of a level, session by session. */
    @FunctionalInterface
    private interface Level {

        Level UNKNOWN = session -> OptionalDouble.empty();

        OptionalDouble at(int session);

        static Level of(Optional<PriceHistory> index, PriceHistory history) {
            return index.map(known -> of(known, new Alignment(known, history))).orElse(UNKNOWN);
        }

        private static Level of(PriceHistory index, Alignment alignment) {
            return session -> {
                int found = alignment.newest(session);
                return found == Alignment.NO_SESSION
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Math.log(index.bar(found).close()));
            };
        }

        /** The difference of two logs. */
        default double over(int session, Level other) {
            OptionalDouble own = at(session);
            OptionalDouble others = other.at(session);
            return own.isPresent() && others.isPresent() ? own.getAsDouble() - others.getAsDouble() : 0;
        }
    }

    private final Level forecast;
    private final Level month;
    private final Level week;
    private final Level quarter;

    private ImpliedVolatility(Level forecast, Level month, Level week, Level quarter) {
        this.forecast = forecast;
        this.month = month;
        this.week = week;
        this.quarter = quarter;
    }

    /**
     * Measures an input.
     *
     * @param volatility forecasts of the instrument, which may be the lead market itself
     */
    static ImpliedVolatility of(ForecastInput input, VolatilityPath volatility, LeadSeries lead) {
        PriceHistory history = input.history();
        boolean isLead = history.symbol().equals(ReferenceSymbols.LEAD_INDEX);
        return new ImpliedVolatility(
                session -> yearly(isLead ? own(volatility, session) : lead.volatility(session, MONTH)),
                Level.of(input.reference(InputRole.VOLATILITY_INDEX), history),
                Level.of(input.reference(InputRole.WEEK_VOLATILITY_INDEX), history),
                Level.of(input.reference(InputRole.QUARTER_VOLATILITY_INDEX), history));
    }

    /** The log of the month's over our own forecast of it. */
    public double monthOverForecast(int session) {
        return month.over(session, forecast);
    }

    /** The log of the next nine days' over the month's: above 0 where something is expected soon. */
    public double weekOverMonth(int session) {
        return week.over(session, month);
    }

    /** The log of the next three months' over the month's: below 0 where calm is expected to return. */
    public double quarterOverMonth(int session) {
        return quarter.over(session, month);
    }

    private static OptionalDouble own(VolatilityPath volatility, int session) {
        return OptionalDouble.of(volatility.sigma(session, MONTH));
    }

    private static OptionalDouble yearly(OptionalDouble month) {
        return month.stream()
                .map(sigma -> Math.log(PER_CENT * sigma * Math.sqrt(SESSIONS_A_YEAR / MONTH)))
                .findFirst();
    }
}
