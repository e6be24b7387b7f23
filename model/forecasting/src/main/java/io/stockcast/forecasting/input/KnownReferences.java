package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import java.util.List;

/** Finds the reference series among other histories. */
public final class KnownReferences {

    private KnownReferences() {}

    /** Those among histories, of each role at most one. */
    public static List<ReferenceSeries> among(List<PriceHistory> histories) {
        return InputRole.references().stream()
                .flatMap(role -> histories.stream()
                        .filter(history -> role.isOf(history.symbol()))
                        .limit(1)
                        .map(history -> new ReferenceSeries(role, history)))
                .toList();
    }
}
