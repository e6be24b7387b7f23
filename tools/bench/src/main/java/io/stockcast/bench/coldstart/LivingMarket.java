package io.stockcast.bench.coldstart;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.TickerSymbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Histories as of today. Those of the sample have ended years ago, and of such prices a site says little more than that:
 * what it does for a visitor while they go on would not be measured.
 */
final class LivingMarket {

    private LivingMarket() {}

    /** Copies a folder's histories and reference series, each moved by whole weeks to end in the last seven days. */
    static Path copyOf(Path market, Path folder, LocalDate today) throws IOException {
        try (Stream<Path> files = Files.walk(market)) {
            for (Path history :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Path copy = folder.resolve(market.relativize(history));
                Files.createDirectories(copy.getParent());
                Files.write(copy, moved(Files.readAllLines(history), today, calendarOf(history)));
            }
        }
        return folder;
    }

    /** The lines of a history, a header first and the oldest session next, moved to days of trading. */
    static List<String> moved(List<String> lines, LocalDate today, TradingCalendar calendar) {
        long weeks = ChronoUnit.WEEKS.between(dateOf(lines.get(lines.size() - 1)), today);
        return Stream.concat(
                        lines.stream().limit(1),
                        lines.stream()
                                .skip(1)
                                .map(line -> dateOf(line).plusWeeks(weeks) + line.substring(line.indexOf(',')))
                                .filter(line -> calendar.isSession(dateOf(line))))
                .toList();
    }

    // A history with prices of many holidays is refused.
    private static TradingCalendar calendarOf(Path history) {
        String symbol = history.getFileName().toString().replace(".csv", "");
        return new CuratedInstruments()
                .find(new TickerSymbol(symbol))
                .map(instrument -> instrument.exchange().calendar())
                .orElseGet(TradingCalendar::weekdays);
    }

    private static LocalDate dateOf(String line) {
        return LocalDate.parse(line.substring(0, line.indexOf(',')));
    }
}
