package io.stockcast.marketdata.file;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds what, and where the rows below begin.
 *
 * @param first the number of the first row of prices
 * @param width how many columns have a heading
 * @param last the number of the last column that is read
 */
record Header(Map<Column, Integer> columns, int first, int width, int last) {

    /** Some files begin with a title and notes. */
    private static final int MOST_ROWS_BEFORE = 20;

    Header(Map<Column, Integer> columns, int first, int width) {
        this(columns, first, width, Collections.max(columns.values()));
    }

    /** The header among the first rows, if there is one. */
    static Optional<Header> in(List<Row> rows) {
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS_BEFORE); i++) {
            Optional<Header> header = header(i, rows);
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    private static Optional<Header> header(int number, List<Row> rows) {
        Optional<Header> layered = LayeredHeader.at(number, rows);
        return layered.isPresent() ? layered : of(number, rows);
    }

    private static Optional<Header> of(int number, List<Row> rows) {
        Row row = rows.get(number);
        Map<Column, Integer> columns = columns(row);
        if (row.cell(0).isBlank() && !columns.containsKey(Column.DATE)) {
            columns.put(Column.DATE, 0);
        }
        return isEnough(columns) ? Optional.of(new Header(columns, number + 1, row.width())) : Optional.empty();
    }

    static Map<Column, Integer> columns(Row headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.width(); i++) {
            int at = i;
            Column.named(headings.cell(i)).ifPresent(column -> put(columns, column, at, headings));
        }
        return columns;
    }

    private static void put(Map<Column, Integer> columns, Column column, int at, Row headings) {
        Integer other = columns.putIfAbsent(column, at);
        if (other != null && headings.cell(other).equalsIgnoreCase(headings.cell(at))) {
            throw FileRefusal.at(headings.line(), "has two columns named " + headings.cell(at));
        }
    }

    private static boolean isEnough(Map<Column, Integer> columns) {
        return columns.containsKey(Column.DATE) && columns.keySet().stream().anyMatch(Column::isClose);
    }

    String cell(Row row, Column column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}
