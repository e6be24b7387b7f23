package io.stockcast.marketdata.file;

import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.RawHistory;
import io.stockcast.marketdata.repair.Split;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A header and the rows below it, in the order of the file. */
record PriceTable(Header header, Separator separator, List<Row> rows) {

    /** The table in a text, by the first separator that makes one. */
    static Optional<PriceTable> in(String text) {
        for (Separator separator : Separator.values()) {
            List<Row> rows = separator.rows(text);
            Optional<Header> header = Header.in(rows);
            if (header.isPresent()) {
                return header.map(found -> new PriceTable(found, separator, rows.subList(found.first(), rows.size())));
            }
        }
        return Optional.empty();
    }

    /** The bars as the file has them, newest last; in what currency they are it does not say. */
    RawHistory history(ZoneId zone) {
        requireOneInstrument();
        DecimalMark mark = DecimalMark.in(
                rows.stream().flatMap(row -> PriceRow.prices(header, row)).toList(), separator);
        List<RawBar> bars = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        Map<LocalDate, LocalTime> times = new HashMap<>();
        for (Row cells : rows) {
            PriceRow row = new PriceRow(header, mark, cells);
            if (!row.isNoBar()) {
                SessionDate date = row.date(zone);
                requireDaily(times.put(date.date(), date.time()), date, cells);
                bars.add(row.bar(date));
                splits.add(new Split(date.date(), row.splitRatio()));
            }
        }
        if (isNewestFirst(bars)) {
            Collections.reverse(bars);
        }
        return new RawHistory(
                "", bars, splits.stream().filter(split -> split.ratio() != 1).toList());
    }

    private void requireOneInstrument() {
        List<String> symbols = rows.stream()
                .map(row -> header.cell(row, Column.SYMBOL))
                .filter(symbol -> !symbol.isBlank())
                .distinct()
                .limit(2)
                .toList();
        if (symbols.size() > 1) {
            throw new FileRefusal("has the prices of several instruments: " + String.join(", ", symbols) + ", ...");
        }
    }

    private static void requireDaily(LocalTime other, SessionDate date, Row row) {
        if (other != null && !other.equals(date.time())) {
            throw FileRefusal.at(row.line(), "is another price of " + date.date() + "; daily prices are needed");
        }
    }

    private static boolean isNewestFirst(List<RawBar> bars) {
        return bars.size() > 1
                && bars.get(0).date().isAfter(bars.get(bars.size() - 1).date());
    }
}
