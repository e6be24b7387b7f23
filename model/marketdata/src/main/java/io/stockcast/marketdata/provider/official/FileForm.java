package io.stockcast.marketdata.provider.official;

import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.marketdata.file.PriceFile;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.repair.RawHistory;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a publisher writes its file: which of its columns are which, and what stands between them. The columns that are
 * named must be there, so that one which was renamed is noticed; other columns, titles above and notes below the
 * prices are passed over. The rest is read as any file of prices.
 *
 * @param columns the publisher's headings, by those of {@link PriceFile}, the date first
 */
record FileForm(String separator, Map<String, String> columns) {

    private static final String DATE = "date";

    /** A file with a close for each day. */
    static FileForm ofCloses(String separator, String date, String close) {
        return new FileForm(separator, ordered(DATE, date, "close", close));
    }

    /** A file with all prices of a day, under their usual headings. */
    static FileForm ofPrices(String separator, String date) {
        return new FileForm(
                separator, ordered(DATE, date, "open", "Open", "high", "High", "low", "Low", "close", "Close"));
    }

    RawHistory history(String text, ZoneId zone) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        requireEnd(text, lines);
        int heading = heading(lines);
        List<Integer> places = places(cells(lines.get(heading)));
        String table = lines.stream()
                .skip(heading + 1L)
                .map(this::cells)
                .filter(FileForm::isDay)
                .map(cells -> row(cells, places))
                .collect(Collectors.joining("\n", String.join(";", columns.keySet()) + "\n", "\n"));
        try {
            return PriceFile.parse("its file", table, zone);
        } catch (InvalidHistoryException e) {
            throw ProviderException.changedForm(e.getMessage());
        }
    }

    /** Half a number is a number too, so a day at the end of a file counts only where its line is complete. */
    private void requireEnd(String text, List<String> lines) {
        if (lines.isEmpty() || !text.endsWith("\n") && isDay(cells(lines.get(lines.size() - 1)))) {
            throw ProviderException.passing("breaks its file off in the middle");
        }
    }

    private int heading(List<String> lines) {
        String date = columns.getOrDefault(DATE, DATE);
        for (int i = 0; i < lines.size(); i++) {
            if (cells(lines.get(i)).get(0).equalsIgnoreCase(date)) {
                return i;
            }
        }
        throw missing(date);
    }

    private List<Integer> places(List<String> headings) {
        List<String> found = headings.stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
        return columns.values().stream()
                .map(column -> {
                    int place = found.indexOf(column.toLowerCase(Locale.ROOT));
                    if (place < 0) {
                        throw missing(column);
                    }
                    return place;
                })
                .toList();
    }

    private static ProviderException missing(String column) {
        return ProviderException.changedForm("no column \"" + column + "\" in its file");
    }

    private List<String> cells(String line) {
        return List.of(line.split(separator, -1)).stream()
                .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
                .toList();
    }

    private static boolean isDay(List<String> cells) {
        String first = cells.get(0);
        return !first.isEmpty() && Character.isDigit(first.charAt(0));
    }

    /** The date first; days before months are written with dots, which cannot be taken for months before days. */
    private static String row(List<String> cells, List<Integer> places) {
        return places.stream()
                .map(place -> place < cells.size() ? cells.get(place) : "")
                .map(cell -> cell.replaceAll("^(\\d{2})/(\\d{2})/(\\d{4})$", "$1.$2.$3"))
                .map(cell -> cell.equals(".") ? "" : cell)
                .collect(Collectors.joining(";"));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }
}
