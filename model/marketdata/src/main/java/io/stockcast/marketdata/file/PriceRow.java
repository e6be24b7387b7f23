package io.stockcast.marketdata.file;

import io.stockcast.marketdata.repair.RawBar;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a row of prices; the first thing in it that cannot be read is named with its line. */
record PriceRow(Header header, DecimalMark mark, Row row) {

    private static final List<Column> PRICES =
            List.of(Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE, Column.ADJUSTED_CLOSE);

    /** What finance sites put between the prices. */
    private static final Pattern EVENT = Pattern.compile("(?i).*(dividend|split|distribution|capital gain).*");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The cells that hold prices. */
    static Stream<String> prices(Header header, Row row) {
        return PRICES.stream().map(column -> header.cell(row, column));
    }

    /** Whether it is a line of text below the prices, or a row of a date and an event. */
    boolean isNoBar() {
        return row.width() == 1 && LETTER.matcher(row.cell(0)).find() && !SessionDate.isIn(row.cell(0))
                || row.cells().stream().anyMatch(PriceRow::isEvent);
    }

    /** Most cells hold numbers, and need no look at their words. */
    private static boolean isEvent(String cell) {
        return hasLetter(cell) && EVENT.matcher(cell).matches();
    }

    private static boolean hasLetter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    SessionDate date(ZoneId zone) {
        try {
            return SessionDate.of(header.cell(row, Column.DATE), zone);
        } catch (FileRefusal e) {
            throw FileRefusal.at(row.line(), e.problem());
        }
    }

    RawBar bar(SessionDate date) {
        requireCellsOfTheHeader();
        double close = price(Column.CLOSE);
        double adjustedClose = price(Column.ADJUSTED_CLOSE);
        return new RawBar(
                date.date(),
                price(Column.OPEN),
                price(Column.HIGH),
                price(Column.LOW),
                Double.isNaN(close) ? adjustedClose : close,
                adjustedClose,
                volume());
    }

    /** How many new shares each old one became on this day; 1 where nothing is said. */
    double splitRatio() {
        double ratio = number(Column.SPLIT);
        return ratio > 0 ? ratio : 1;
    }

    private double price(Column column) {
        double price = number(column);
        if (price < 0 || Double.isInfinite(price)) {
            throw refusal(column, "is not a positive price");
        }
        return price;
    }

    private double number(Column column) {
        try {
            return mark.number(header.cell(row, column));
        } catch (NumberFormatException e) {
            throw refusal(column, "is not a number");
        }
    }

    private long volume() {
        try {
            return SharesTraded.in(header.cell(row, Column.VOLUME), mark);
        } catch (NumberFormatException e) {
            throw refusal(Column.VOLUME, "is not a number of shares traded");
        }
    }

    private FileRefusal refusal(Column column, String problem) {
        return FileRefusal.at(row.line(), column.title() + " \"" + header.cell(row, column) + "\" " + problem);
    }

    private void requireCellsOfTheHeader() {
        if (row.width() > header.width()) {
            throw FileRefusal.at(
                    row.line(),
                    "has " + row.width() + " cells where the header has " + header.width()
                            + "; decimal commas need quotes, or another separator such as a semicolon");
        }
        if (row.cells().size() <= header.last()) {
            throw FileRefusal.at(
                    row.line(), "has " + row.cells().size() + " cells where the header has " + header.width());
        }
    }
}
