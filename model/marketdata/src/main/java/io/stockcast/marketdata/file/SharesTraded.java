package io.stockcast.marketdata.file;

import io.stockcast.domain.history.Bar;
import java.util.Map;

/** A volume as it is written, such as {@code 1.2M}. */
final class SharesTraded {

    private static final Map<Character, Double> UNITS = Map.of('K', 1e3, 'M', 1e6, 'B', 1e9);

    private SharesTraded() {}

    /** The number in a cell; {@link Bar#NO_VOLUME} where there is none. */
    static long in(String cell, DecimalMark mark) {
        char last = cell.isEmpty() ? ' ' : Character.toUpperCase(cell.charAt(cell.length() - 1));
        double unit = UNITS.getOrDefault(last, 1.0);
        double number = mark.number(unit == 1 ? cell : cell.substring(0, cell.length() - 1)) * unit;
        if (Double.isNaN(number)) {
            return Bar.NO_VOLUME;
        }
        if (number < 0 || number > Long.MAX_VALUE) {
            throw new NumberFormatException("\"" + cell + "\" is not a number of shares traded");
        }
        return Math.round(number);
    }
}
