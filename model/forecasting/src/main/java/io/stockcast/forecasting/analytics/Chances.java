package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.Chance;
import io.stockcast.domain.analytics.Chance.Side;
import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.record.BackTestRecord;
import java.util.List;

/**
 * The ready figures: higher tomorrow, 2 % or more down after 5 sessions, 5 % or more down after 20. Each is the
 * probability by {@link QuantileCurve} that the close of that one session lies there.
 */
final class Chances {

    private static final List<Event> EVENTS =
            List.of(new Event(1, Side.ABOVE, 0), new Event(5, Side.BELOW, -0.02), new Event(20, Side.BELOW, -0.05));

    private final PastReturns past;
    private final KeptChances kept;

    Chances(PastReturns past, KeptChances kept) {
        this.past = past;
        this.kept = kept;
    }

    /**
     * What a close may do.
     *
     * @param change of the last close
     */
    record Event(int horizon, Side side, double change) {

        double probability(QuantileCurve curve) {
            double below = curve.probability(Math.log1p(change));
            return side == Side.BELOW ? below : 1 - below;
        }

        boolean came(double logReturn) {
            return side == Side.BELOW ? logReturn <= Math.log1p(change) : logReturn > Math.log1p(change);
        }
    }

    List<Chance> of(Forecast forecast, BackTestRecord backTest) {
        return EVENTS.stream().map(event -> chance(event, forecast, backTest)).toList();
    }

    private Chance chance(Event event, Forecast forecast, BackTestRecord backTest) {
        HorizonForecast ahead = forecast.at(event.horizon());
        return new Chance(
                event.horizon(),
                ahead.date(),
                event.side(),
                event.change(),
                forecast.lastClose() * (1 + event.change()),
                event.probability(QuantileCurve.of(ahead.quantiles(), forecast.lastClose())),
                OverlappingShare.of(past.over(event.horizon()), event::came, event.horizon()),
                kept.of(event, backTest));
    }
}
