package io.stockcast.domain.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** One line of a history's CSV and where it stands, so that a refusal can name it. */
record BarRow(String source, long line, Bar bar) {

    private static final BigDecimal LARGEST_VOLUME = BigDecimal.valueOf(Long.MAX_VALUE);

    static BarRow of(String source, long line, CSVRecord row) {
        try {
            return new BarRow(source, line, parse(row));
        } catch (InvalidBarException e) {
            throw refusal(source, line, e.getMessage());
        } catch (DateTimeParseException e) {
            throw refusal(source, line, "\"" + e.getParsedString() + "\" is not an ISO date");
        }
    }

    void appendTo(List<Bar> bars) {
        if (!bars.isEmpty()) {
            LocalDate previous = bars.get(bars.size() - 1).date();
            if (bar.date().equals(previous)) {
                throw refusal(source, line, "the date " + previous + " is there twice");
            }
            if (bar.date().isBefore(previous)) {
                throw refusal(source, line, "the date " + bar.date() + " comes after " + previous + ": unsorted");
            }
        }
        bars.add(bar);
    }

    static void write(Bar bar, CsvText csv) {
        csv.append(bar.date());
        writePrice(bar.open(), csv);
        writePrice(bar.high(), csv);
        writePrice(bar.low(), csv);
        writePrice(bar.close(), csv);
        writePrice(bar.adjustedClose(), csv);
        csv.append(',');
        if (bar.volume() != Bar.NO_VOLUME) {
            csv.append(bar.volume());
        }
        csv.append('\n');
    }

    private static void writePrice(double price, CsvText csv) {
        csv.append(',');
        if (!Double.isNaN(price)) {
            PlainPrice.append(price, csv);
        }
    }

    private static Bar parse(CSVRecord row) {
        int columns = row.getParser().getHeaderNames().size();
        if (row.size() != columns) {
            throw new InvalidBarException("has " + row.size() + " cells where the header has " + columns);
        }
        double adjustedClose = price(row, "adj_close");
        double close = price(row, "close");
        return new Bar(
                LocalDate.parse(cell(row, "date")),
                price(row, "open"),
                price(row, "high"),
                price(row, "low"),
                Double.isNaN(close) ? adjustedClose : close,
                adjustedClose,
                volume(row));
    }

    private static double price(CSVRecord row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() ? Double.NaN : number(cell, column).doubleValue();
    }

    private static long volume(CSVRecord row) {
        String cell = cell(row, "volume");
        if (cell.isEmpty()) {
            return Bar.NO_VOLUME;
        }
        BigDecimal volume = number(cell, "volume");
        if (volume.signum() < 0 || volume.compareTo(LARGEST_VOLUME) > 0) {
            throw new InvalidBarException("volume " + cell + " is not a number of units traded");
        }
        return volume.longValue();
    }

    private static BigDecimal number(String cell, String column) {
        try {
            return new BigDecimal(cell);
        } catch (NumberFormatException e) {
            throw new InvalidBarException(column + " \"" + cell + "\" is not a number");
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    private static InvalidHistoryException refusal(String source, long line, String problem) {
        return new InvalidHistoryException(source + ", line " + line + ": " + problem);
    }
}
