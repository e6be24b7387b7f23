package io.stockcast.forecasting.testing;

import io.stockcast.forecasting.input.LeadSeries;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/** A lead market of fixed figures: always so much more volatile than usual, and surprised so much on each of the instrument's sessions. */
public record FixedLeadSeries(OptionalDouble always, IntToDoubleFunction surprises) implements LeadSeries {

    @Override
    public OptionalDouble excessVolatility(int session) {
        return always;
    }

    @Override
    public OptionalDouble volatility(int session, int horizon) {
        return OptionalDouble.empty();
    }

    @Override
    public double surprise(int session) {
        return surprises.applyAsDouble(session);
    }
}
