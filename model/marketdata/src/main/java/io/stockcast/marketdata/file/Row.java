package io.stockcast.marketdata.file;

import java.util.List;

/** The cells of one row, and the line it ends on. */
record Row(long line, List<String> cells) {

    /** The cell in a column; empty where the row is shorter. */
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** How many cells there are up to the last that is not blank. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
