package io.stockcast.cli;

import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.forecasting.input.KnownReferences;
import io.stockcast.marketdata.folder.HistoryFile;
import io.stockcast.marketdata.folder.HistoryFileReader;
import java.nio.file.Path;
import java.util.List;

/** Finds the reference series among the files of a folder, which alone are read. */
record ReferenceFiles(HistoryFileReader reader) {

    /**
     * Those among files.
     *
     * @throws io.stockcast.domain.history.InvalidHistoryException where one has faults
     */
    List<ReferenceSeries> among(List<Path> files) {
        return KnownReferences.among(files.stream()
                .filter(ReferenceFiles::isReference)
                .map(reader::read)
                .toList());
    }

    private static boolean isReference(Path path) {
        return HistoryFile.of(path).stream()
                .anyMatch(file -> InputRole.references().stream()
                        .anyMatch(role -> role.isOf(file.symbol().value())));
    }
}
