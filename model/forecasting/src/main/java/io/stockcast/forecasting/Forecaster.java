package io.stockcast.forecasting;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.PriceQuantiles;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethod;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.returns.LargestMove;
import io.stockcast.forecasting.returns.StillPrice;
import io.stockcast.forecasting.returns.StillPriceException;
import io.stockcast.forecasting.returns.TradingHalt;
import io.stockcast.forecasting.steps.SmallSampleWidening;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes a forecast: from its input, by a model, onto the sessions of a trading calendar.
 *
 * <p>The same input and model give the same numbers; only {@code madeAt} comes from the clock.
 */
public final class Forecaster {

    /** How many past sessions a forecast is scored on, where there are as many. */
    public static final int SCORED_SESSIONS = 250;

    /** The fewest sessions worth scoring. */
    public static final int MINIMUM_SCORED_SESSIONS = 60;

    private final ForecastModel model;
    private final Clock clock;

    public Forecaster(ForecastModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /**
     * Forecasts the closes of the next twenty sessions after the instrument's last.
     *
     * @param currency ISO 4217 code of the instrument's prices
     * @param calendar of the exchange the instrument is traded on
     * @throws TooShortHistoryException where the history has too few sessions
     * @throws HaltedTradingException where its last sessions were not traded
     * @throws StillPriceException where its price hardly ever moves
     */
    public Forecast forecast(ForecastInput input, String currency, TradingCalendar calendar) {
        PriceHistory history = input.history();
        requireMoving(history);
        MeasuredHistory measured = MeasuredHistory.of(input);
        List<ForecastMethod> methods = ForecastMethods.of(measured, model);
        int earliest = ForecastMethods.firstSession(methods);
        int last = measured.lastSession();
        if (last < earliest) {
            throw new TooShortHistoryException(history.symbol(), history.size(), earliest + 1);
        }
        int first = Math.max(earliest, last - SCORED_SESSIONS - Forecast.HORIZONS + 1);
        WalkForward walk = new WalkForward(measured, methods, first, last);
        LocalDate asOf = history.last().date();
        return new Forecast(
                history.symbol(),
                asOf,
                currency,
                history.last().close(),
                model.version(),
                input.named(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                horizons(walk, history.last().close(), calendar.sessionsAfter(asOf, Forecast.HORIZONS)),
                scores(walk, asOf),
                new SmallSampleWidening(measured.volatility()).shortnessAt(last),
                LargestMove.in(history));
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
