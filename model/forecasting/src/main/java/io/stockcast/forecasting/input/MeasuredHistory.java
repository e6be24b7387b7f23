package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.returns.ReturnSeries;
import io.stockcast.forecasting.volatility.EwmaVolatility;
import io.stockcast.forecasting.volatility.HarVolatility;
import io.stockcast.forecasting.volatility.VolatilityPath;

/**
 * An instrument's history with what all methods measure of it. Sessions are numbered from 0, the first bar's.
 *
 * @param returns log-returns and range variances
 * @param ewma the naive volatility forecasts
 * @param volatility the volatility forecasts of the published forecast, HAR with leverage; they scale its features and
 *     quantiles
 * @param lead the lead market, aligned to the instrument's sessions
 * @param late what all markets that close later say of the instrument's next return
 * @param implied the lead market's volatility that options are priced for
 * @param reports how much more than usual the company's coming reports let its price move
 */
public record MeasuredHistory(
        PriceHistory history,
        ReturnSeries returns,
        EwmaVolatility ewma,
        VolatilityPath volatility,
        LeadSeries lead,
        LateSignals late,
        ImpliedVolatility implied,
        ReportMoves reports) {

    /** Measures an input. */
    public static MeasuredHistory of(ForecastInput input) {
        ReturnSeries returns = ReturnSeries.of(input.history());
        EwmaVolatility ewma = new EwmaVolatility(returns);
        VolatilityPath volatility = HarVolatility.withLeverage(returns, ewma);
        LeadSeries lead = LeadSeries.alignedTo(input.history(), input.reference(InputRole.LEAD_INDEX));
        return new MeasuredHistory(
                input.history(),
                returns,
                ewma,
                volatility,
                lead,
                LateSignals.of(input, volatility, lead),
                ImpliedVolatility.of(input, volatility, lead),
                ReportMoves.of(input.reports(), input.history(), returns, volatility));
    }

    /** Measures a history without a lead market. */
    public static MeasuredHistory of(PriceHistory history) {
        return of(ForecastInput.alone(history));
    }

    /** The same where no late signals are looked at. */
    public MeasuredHistory withoutLateSignals() {
        return new MeasuredHistory(history, returns, ewma, volatility, lead, LateSignals.NONE, implied, reports);
    }

    /** The last session. */
    public int lastSession() {
        return history.size() - 1;
    }
}
