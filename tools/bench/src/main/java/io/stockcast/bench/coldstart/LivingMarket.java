package io.stockcast.bench.coldstart;

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

    /** Copies a folder's histories and reference series, each by whole weeks to within the last seven days. */
    static Path copyOf(Path market, Path folder, LocalDate today) throws IOException {
        try (Stream<Path> files = Files.walk(market)) {
            for (Path history :
                    files.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Path copy = folder.resolve(market.relativize(history));
                Files.createDirectories(copy.getParent());
                Files.write(copy, moved(Files.readAllLines(history), today));
            }
        }
        return folder;
    }

    /** The lines of a history, a header first and the oldest session next, with their dates moved. */
    static List<String> moved(List<String> lines, LocalDate today) {
        long weeks = ChronoUnit.WEEKS.between(dateOf(lines.get(lines.size() - 1)), today);
        return Stream.concat(
                        lines.stream().limit(1),
                        lines.stream()
                                .skip(1)
                                .map(line -> dateOf(line).plusWeeks(weeks) + line.substring(line.indexOf(','))))
                .toList();
    }

    private static LocalDate dateOf(String line) {
        return LocalDate.parse(line.substring(0, line.indexOf(',')));
    }
}
