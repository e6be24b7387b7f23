package io.stockcast.training;

import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.vintages.ShippedVintages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of vintages: one folder each, named by the last day of its training, and a list of them. Folders with other
 * names are none of them.
 */
record VintageFolder(Path folder) {

    boolean has(LocalDate end) {
        // The card is written last.
        return Files.exists(of(end).resolve(ForecastModel.CARD_FILE));
    }

    /** Writes a vintage, and then that it is there. */
    void write(TrainedModel trained) throws IOException {
        trained.write(of(trained.card().training().to()));
        List<String> ends = ends().stream().map(LocalDate::toString).toList();
        Files.write(folder.resolve(ShippedVintages.LIST_FILE), ends);
    }

    /** The vintages whose training ended before a day. */
    Vintages before(LocalDate end) throws IOException {
        return Vintages.of(ends().stream()
                .filter(earlier -> earlier.isBefore(end))
                .map(this::of)
                .map(ForecastModel::in)
                .toArray(ForecastModel[]::new));
    }

    private List<LocalDate> ends() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .flatMap(entry -> end(entry).stream())
                    .filter(this::has)
                    .sorted()
                    .toList();
        }
    }

    private static Optional<LocalDate> end(Path entry) {
        try {
            return Optional.of(LocalDate.parse(entry.getFileName().toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Path of(LocalDate end) {
        return folder.resolve(end.toString());
    }
}
