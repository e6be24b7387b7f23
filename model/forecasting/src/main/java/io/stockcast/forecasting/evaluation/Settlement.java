package io.stockcast.forecasting.evaluation;

import io.stockcast.domain.record.OpenForecast;
import io.stockcast.domain.record.Outcome;
import java.util.List;

/**
 * What a history adds to a forecast.
 *
 * @param forecast the forecast with what is added
 * @param outcomes the outcomes that are new
 * @param late how many more of its sessions had ended when it was made, or have no close
 */
record Settlement(OpenForecast forecast, List<Outcome> outcomes, int late) {

    boolean isOpen() {
        return !forecast.awaited().isEmpty();
    }
}
