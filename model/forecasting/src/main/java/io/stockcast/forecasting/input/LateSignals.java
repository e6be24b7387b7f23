package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.volatility.VolatilityPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * What markets that close after an instrument say of its next return, session by session.
 *
 * <p>The first signal is the lead market's {@linkplain LeadSeries#surprise surprise}. The others are, as far as there
 * are series of them: the lead market's return since its open and where in its range it closed, which tell what came
 * late in the day; the changes of the volatility index and of a market that closes in between; and the {@linkplain
 * FundGap gap} of the country's fund. Each is about as large as a standard deviation, and counts as at most
 * {@value #LARGEST} of them.
 */
public final class LateSignals {

    /** No signals: nothing but the lead index is looked at. */
    public static final LateSignals NONE = new LateSignals(List.of());

    private static final double LARGEST = 3;

    private final List<IntToDoubleFunction> signals;

    private LateSignals(List<IntToDoubleFunction> signals) {
        this.signals = List.copyOf(signals);
    }

    /**
     * The signals that an input has.
     *
     * @param volatility forecasts of the instrument
     * @param lead the lead market, aligned to the instrument's sessions
     */
    static LateSignals of(ForecastInput input, VolatilityPath volatility, LeadSeries lead) {
        Optional<PriceHistory> leadIndex = input.reference(InputRole.LEAD_INDEX);
        if (leadIndex.isEmpty() || !hasFund(input) || !looksBeyond(input)) {
            return NONE;
        }
        PriceHistory history = input.history();
        MarketMoves day = new MarketMoves(leadIndex.get(), history);
        List<IntToDoubleFunction> signals = new ArrayList<>(List.of(lead::surprise, day::fromOpen, day::place));
        input.reference(InputRole.VOLATILITY_INDEX)
                .ifPresent(index -> signals.add(new MarketMoves(index, history)::fromClose));
        input.reference(InputRole.MIDDAY_INDEX)
                .ifPresent(index -> signals.add(new MarketMoves(index, history)::fromClose));
        fundGap(input, volatility).ifPresent(gap -> signals.add(gap::at));
        return new LateSignals(signals);
    }

    /** Whether it is an index outside America: nothing else has a fund of its own there. */
    private static boolean hasFund(ForecastInput input) {
        return ReferenceSymbols.of(input.history().symbol(), InputRole.COUNTRY_FUND)
                .isPresent();
    }

    /** Whether there is any of the series besides the lead index. */
    private static boolean looksBeyond(ForecastInput input) {
        return Stream.of(InputRole.VOLATILITY_INDEX, InputRole.MIDDAY_INDEX, InputRole.COUNTRY_FUND)
                .anyMatch(role -> input.reference(role).isPresent());
    }

    private static Optional<FundGap> fundGap(ForecastInput input, VolatilityPath volatility) {
        String symbol = input.history().symbol();
        Optional<PriceHistory> currency = input.reference(InputRole.FUND_CURRENCY);
        boolean isComplete = currency.isPresent()
                || ReferenceSymbols.of(symbol, InputRole.FUND_CURRENCY).isEmpty();
        return input.reference(InputRole.COUNTRY_FUND)
                .filter(fund -> isComplete)
                .map(fund -> new FundGap(fund, currency, input.history(), volatility));
    }

    /** How many there are. */
    public int count() {
        return signals.size();
    }

    /** The signals as of a session of the instrument, each 0 where it is not known. */
    public double[] at(int session) {
        return signals.stream()
                .mapToDouble(signal -> signal.applyAsDouble(session))
                .map(value -> Math.max(-LARGEST, Math.min(LARGEST, value)))
                .toArray();
    }
}
