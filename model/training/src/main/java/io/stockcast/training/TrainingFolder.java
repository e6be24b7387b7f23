package io.stockcast.training;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.folder.HistoryFileReader;
import io.stockcast.marketdata.folder.HistoryFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** The histories of a folder, which pass the same checks as those that forecasts are made from. */
final class TrainingFolder {

    private TrainingFolder() {}

    /** Every history, by the names of the files; repairs are told on the command's error output. */
    static List<PriceHistory> histories(Path folder, CommandSpec spec) {
        HistoryFileReader reader = new HistoryFileReader(
                Clock.systemUTC(), repair -> spec.commandLine().getErr().println("Repaired " + repair));
        return HistoryFolder.files(folder).stream().map(reader::read).toList();
    }
}
