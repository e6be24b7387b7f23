package io.stockcast.forecasting;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.analytics.RangeWalk;
import io.stockcast.forecasting.evaluation.BackTests;
import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethod;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.returns.LargestMove;
import io.stockcast.forecasting.returns.StillPrice;
import io.stockcast.forecasting.returns.StillPriceException;
import io.stockcast.forecasting.returns.TradingHalt;
import io.stockcast.forecasting.steps.SmallSampleWidening;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a forecast: from its input, by the vintage that had not seen its session, onto the sessions of a trading calendar.
 *
 * <p>The same input and vintages give the same numbers; only {@code madeAt} comes from the clock.
 */
public final class Forecaster {

    /** How many past sessions a forecast is scored on, where there are as many. */
    public static final int SCORED_SESSIONS = 250;

    /** The fewest sessions worth scoring. */
    public static final int MINIMUM_SCORED_SESSIONS = 60;

    private final Vintages vintages;
    private final Clock clock;

    public Forecaster(Vintages vintages, Clock clock) {
        this.vintages = vintages;
        this.clock = clock;
    }

    /**
     * Forecasts the closes of the next twenty sessions after the instrument's last.
     *
     * @param currency of the instrument's prices, as the forecast is to state it
     * @param calendar of the exchange the instrument is traded on
     * @throws TooShortHistoryException where the history has too few sessions
     * @throws HaltedTradingException where its last sessions were not traded
     * @throws StillPriceException where its price hardly ever moves
     */
    public Forecast forecast(ForecastInput input, String currency, TradingCalendar calendar) {
        return tonight(input, currency, calendar).newest();
    }

    /** The same forecast, with the back-test of the sessions before it. */
    public ForecastRun tonight(ForecastInput input, String currency, TradingCalendar calendar) {
        return eachEvening(List.of(input), currency, calendar, asOf -> clock.instant());
    }

    /**
     * The forecasts of one instrument on several evenings: those that would have been made one by one, in a single walk
     * for all evenings on which the same reference series were known.
     *
     * @param evenings what was known on each, the earliest first
     * @param madeAt when the forecast as of a session was made
     * @throws TooShortHistoryException where the first history has too few sessions
     */
    public ForecastRun eachEvening(
            List<ForecastInput> evenings,
            String currency,
            TradingCalendar calendar,
            Function<LocalDate, Instant> madeAt) {
        evenings.forEach(evening -> requireMoving(evening.history()));
        List<Forecast> forecasts = new ArrayList<>();
        int from = 0;
        while (true) {
            int to = endOfSameSeries(evenings, from);
            ForecastRun run = walk(evenings.subList(from, to), currency, calendar, madeAt);
            forecasts.addAll(run.forecasts());
            if (to == evenings.size()) {
                return new ForecastRun(forecasts, run.backTest(), run.ranges());
            }
            from = to;
        }
    }

    private static int endOfSameSeries(List<ForecastInput> evenings, int from) {
        int to = from + 1;
        while (to < evenings.size()
                && evenings.get(to).roles().equals(evenings.get(from).roles())) {
            to++;
        }
        return to;
    }

    private ForecastRun walk(
            List<ForecastInput> evenings,
            String currency,
            TradingCalendar calendar,
            Function<LocalDate, Instant> madeAt) {
        MeasuredHistory measured = MeasuredHistory.of(evenings.get(evenings.size() - 1));
        List<ForecastMethod> methods = ForecastMethods.of(measured, vintages);
        int earliest = ForecastMethods.firstSession(methods);
        PriceHistory shortest = evenings.get(0).history();
        if (shortest.size() <= earliest) {
            throw new TooShortHistoryException(shortest.symbol(), shortest.size(), earliest + 1);
        }
        int first = firstScored(shortest, earliest);
        WalkForward walk = new WalkForward(measured, methods, first, measured.lastSession());
        List<Forecast> forecasts = evenings.stream()
                .map(evening -> forecast(
                        walk.onTheEvening(
                                firstScored(evening.history(), earliest),
                                evening.history().size() - 1),
                        measured,
                        evening,
                        currency,
                        calendar,
                        madeAt))
                .toList();
        return new ForecastRun(
                forecasts,
                BackTests.of(walk, vintages::versionAsOf),
                new RangeWalk(measured, vintages, walk.path(Method.LSTM)));
    }

    private static int firstScored(PriceHistory history, int earliest) {
        return Math.max(earliest, history.size() - SCORED_SESSIONS - Forecast.HORIZONS);
    }

    private Forecast forecast(
            WalkForward walk,
            MeasuredHistory measured,
            ForecastInput input,
            String currency,
            TradingCalendar calendar,
            Function<LocalDate, Instant> madeAt) {
        PriceHistory history = input.history();
        LocalDate asOf = history.last().date();
        List<LocalDate> sessions = calendar.sessionsAfter(asOf, Forecast.HORIZONS);
        return new Forecast(
                history.symbol(),
                asOf,
                currency,
                history.last().close(),
                vintages.versionAsOf(asOf),
                versions(measured, walk.firstSession(), asOf),
                input.named(),
                madeAt.apply(asOf).truncatedTo(ChronoUnit.SECONDS),
                horizons(walk, history.last().close(), sessions),
                scores(walk, asOf),
                new SmallSampleWidening(measured.volatility()).shortnessAt(walk.lastSession()),
                LargestMove.in(history),
                input.reports()
                        .map(known -> known.between(asOf, sessions.get(sessions.size() - 1)))
                        .orElse(List.of()));
    }

    private List<String> versions(MeasuredHistory measured, int first, LocalDate asOf) {
        LocalDate start = measured.history()
                .bar(PublishedForecast.firstUsed(measured, first))
                .date();
        return vintages.between(start, asOf).stream()
                .map(ForecastModel::version)
                .toList();
    }

    private static void requireMoving(PriceHistory history) {
        StillPrice.requireNoneIn(history);
        TradingHalt.atTheEndOf(history).ifPresent(halt -> {
            throw new HaltedTradingException(history.symbol(), halt.lastTraded());
        });
    }

    private static List<HorizonForecast> horizons(WalkForward walk, double lastClose, List<LocalDate> dates) {
        List<HorizonForecast> horizons = new ArrayList<>();
        for (int h = 1; h <= Forecast.HORIZONS; h++) {
            horizons.add(new HorizonForecast(
                    h,
                    dates.get(h - 1),
                    prices(walk, Method.LSTM, h, lastClose),
                    prices(walk, Method.EWMA_NORMAL, h, lastClose)));
        }
        return horizons;
    }

    private static PriceQuantiles prices(WalkForward walk, Method method, int horizon, double lastClose) {
        double[] logReturns = walk.path(method).at(walk.lastSession(), horizon);
        return new PriceQuantiles(Arrays.stream(logReturns)
                .map(logReturn -> lastClose * Math.exp(logReturn))
                .boxed()
                .toList());
    }

    private static Optional<Scores> scores(WalkForward walk, LocalDate asOf) {
        int scorable = walk.lastScorable(Forecast.HORIZONS) - walk.firstSession() + 1;
        return scorable < MINIMUM_SCORED_SESSIONS
                ? Optional.empty()
                : Optional.of(Scoring.of(walk, Math.min(scorable, SCORED_SESSIONS), asOf));
    }
}
