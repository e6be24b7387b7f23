package io.stockcast.forecasting.testing;

import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Histories of the sample market, whose prices are real. */
public final class SampleMarket {

    private static final Path FOLDER = Path.of("../../tools/local/market");

    private SampleMarket() {}

    /** The history of a symbol up to a day. */
    public static PriceHistory until(String day, String symbol) {
        String file = symbol + ".csv";
        try (Reader csv = Files.newBufferedReader(FOLDER.resolve(file))) {
            PriceHistory all = HistoryCsv.read(symbol, file, csv);
            return new PriceHistory(symbol, List.copyOf(all.between(LocalDate.MIN, LocalDate.parse(day))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
