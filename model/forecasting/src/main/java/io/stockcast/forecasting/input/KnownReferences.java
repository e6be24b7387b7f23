package io.stockcast.forecasting.input;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import java.nio.file.Path;
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

    /**
     * Those among files, which alone are read.
     *
     * @throws io.stockcast.domain.history.InvalidHistoryException where one has faults
     */
    public static List<ReferenceSeries> in(List<Path> files) {
        return among(files.stream()
                .filter(file -> InputRole.references().stream().anyMatch(role -> role.isOf(HistoryCsv.symbolOf(file))))
                .map(HistoryCsv::read)
                .toList());
    }
}
