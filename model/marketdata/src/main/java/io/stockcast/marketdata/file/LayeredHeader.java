package io.stockcast.marketdata.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A header of several rows, as a data frame with layered columns is written: one row names the prices, another the
 * instrument, and the last has nothing but {@code Date}.
 */
final class LayeredHeader {

    private static final int MOST_LAYERS = 3;

    private LayeredHeader() {}

    /** The header that begins with a row, if one does. */
    static Optional<Header> at(int number, List<Row> rows) {
        for (int last = number + 1; last < Math.min(rows.size(), number + MOST_LAYERS); last++) {
            if (holdsOnlyDate(rows.get(last))) {
                return of(rows.subList(number, last), last + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean holdsOnlyDate(Row row) {
        return row.width() == 1 && Column.named(row.cell(0)).equals(Optional.of(Column.DATE));
    }

    private static Optional<Header> of(List<Row> layers, int first) {
        Predicate<Row> namesPrices = layer -> layer.cells().stream()
                .skip(1)
                .anyMatch(name -> Column.named(name).filter(Column::isClose).isPresent());
        layers.stream().filter(namesPrices.negate()).forEach(LayeredHeader::requireOneInstrument);
        return layers.stream().filter(namesPrices).findFirst().map(layer -> {
            Map<Column, Integer> columns = Header.columns(withoutFirst(layer));
            columns.put(Column.DATE, 0);
            return new Header(columns, first, layer.width());
        });
    }

    /** The first cell names the layer. */
    private static Row withoutFirst(Row layer) {
        List<String> cells = new ArrayList<>(layer.cells());
        cells.set(0, "");
        return new Row(layer.line(), cells);
    }

    private static void requireOneInstrument(Row layer) {
        List<String> names = layer.cells().stream()
                .skip(1)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        if (names.size() > 1) {
            throw FileRefusal.at(layer.line(), "has the prices of several instruments: " + String.join(", ", names));
        }
    }
}
