package io.stockcast.training;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.input.References;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.folder.FolderMarketData;
import io.stockcast.marketdata.folder.HistoryFileReader;
import io.stockcast.marketdata.folder.HistoryFolder;
import io.stockcast.marketdata.folder.ReportDatesFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The histories that a model is trained and scored on; they pass the same checks as those that forecasts are made from.
 *
 * @param references what forecasts of these histories may look at
 */
record TrainingUniverse(List<PriceHistory> histories, References references) {

    /** Every history of a folder, by the names of the files; repairs are told on the command's error output. */
    static TrainingUniverse in(Path folder, CommandSpec spec) {
        Consumer<String> notices = notice -> spec.commandLine().getErr().println(notice);
        HistoryFileReader reader =
                new HistoryFileReader(Clock.systemUTC(), repair -> notices.accept("Repaired " + repair));
        List<PriceHistory> histories =
                HistoryFolder.files(folder).stream().map(reader::read).toList();
        FolderMarketData market = new FolderMarketData(folder, Clock.systemUTC(), notices);
        References references = References.in(symbol -> market.dailyHistory(new TickerSymbol(symbol)));
        return new TrainingUniverse(histories, references.with(ReportDatesFile.in(folder)));
    }
}
