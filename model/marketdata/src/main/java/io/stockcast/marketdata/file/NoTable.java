package io.stockcast.marketdata.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says why a text has no table of prices. */
final class NoTable {

    private static final String WANTED = "name the columns date,open,high,low,close,adj_close,volume";

    private NoTable() {}

    static FileRefusal in(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return new FileRefusal("is empty");
        }
        if (start.startsWith("<")) {
            return new FileRefusal("is a web page or XML, not CSV");
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return new FileRefusal("is JSON, not CSV");
        }
        if (text.indexOf('\0') >= 0) {
            return new FileRefusal("is not text");
        }
        return inHeader(firstRow(text));
    }

    private static FileRefusal inHeader(Row header) {
        if (header.cells().stream().anyMatch(SessionDate::isIn)) {
            return FileRefusal.at(header.line(), "has no header above the prices; " + WANTED);
        }
        boolean dated = Header.columns(header).containsKey(Column.DATE);
        String names = header.cells().stream()
                .limit(8)
                .map(name -> name.length() > 20 ? name.substring(0, 20) + "..." : name)
                .collect(Collectors.joining(", "));
        return FileRefusal.at(
                header.line(), "no column of " + names + " is the " + (dated ? "close" : "date") + "; " + WANTED);
    }

    /** By the separator that makes the most cells. */
    private static Row firstRow(String text) {
        Row widest = new Row(1, List.of(text.lines().findFirst().orElse("")));
        for (Separator separator : Separator.values()) {
            List<Row> rows = separator.rows(text);
            if (!rows.isEmpty() && rows.get(0).width() > widest.width()) {
                widest = rows.get(0);
            }
        }
        return widest;
    }
}
