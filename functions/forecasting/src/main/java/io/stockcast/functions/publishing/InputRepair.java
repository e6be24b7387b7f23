package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.functions.storage.DamagedObjectException;
import io.stockcast.functions.storage.HistoryStore;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Restores stored inputs of forecasts from the same histories of the market data. */
final class InputRepair {

    private static final Logger LOG = LoggerFactory.getLogger(InputRepair.class);

    private final HistoryStore histories;
    private final UnreadableObjects unreadable;

    InputRepair(HistoryStore histories, UnreadableObjects unreadable) {
        this.histories = histories;
        this.unreadable = unreadable;
    }

    /** Keeps the forecast's inputs that are damaged or gone, as far as the market data still has the same histories. */
    void repair(Forecast forecast, ForecastInput today) {
        List<InputReference> lost = forecast.inputs().stream()
                .filter(input -> !isReadable(input.sha256()))
                .toList();
        for (InputReference input : lost) {
            same(input, today)
                    .ifPresentOrElse(
                            csv -> histories.keep(input.sha256(), csv),
                            () -> LOG.error(
                                    "The input {} of the forecast of {} is not restored: the market data has other"
                                            + " prices now; restore the object from a copy",
                                    input.sha256(),
                                    forecast.symbol()));
        }
    }

    private boolean isReadable(String sha256) {
        try {
            boolean isThere = histories.csv(sha256).isPresent();
            if (!isThere) {
                unreadable.missing("of the input " + sha256);
            }
            return isThere;
        } catch (DamagedObjectException e) {
            unreadable.damaged(e);
            return false;
        }
    }

    private static Optional<byte[]> same(InputReference input, ForecastInput today) {
        return today.named().contains(input) ? today.csv(input.role()) : Optional.empty();
    }
}
