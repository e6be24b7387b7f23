package io.stockcast.marketdata.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file writes before the decimals of its numbers; the other of the two groups thousands. */
enum DecimalMark {
    POINT('.', ','),
    COMMA(',', '.');

    /** What sites and programs write where they have no number. */
    private static final Set<String> NOTHING = Set.of("", "-", "--", "null", "nan", "none", "na", "n/a", "#n/a", "nil");

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");
    private static final Pattern INFINITE = Pattern.compile("(?i)[+-]?inf(inity)?");
    private static final Pattern DECORATION = Pattern.compile("[$€£¥\\s\\u00a0\\u202f'’]");
    private static final Pattern POINT_LAST = Pattern.compile(".*,.*\\..*");
    private static final Pattern COMMA_LAST = Pattern.compile(".*\\..*,.*");
    private static final Pattern THOUSANDS = Pattern.compile("\\D*\\d{1,3}(,\\d{3})+\\D*");

    private final String mark;
    private final String thousands;

    DecimalMark(char mark, char thousands) {
        this.mark = String.valueOf(mark);
        this.thousands = String.valueOf(thousands);
    }

    /** The mark in a file's prices. */
    static DecimalMark in(Collection<String> prices, Separator separator) {
        if (prices.stream().anyMatch(POINT_LAST.asMatchPredicate())
                || prices.stream().noneMatch(price -> price.contains(","))) {
            return POINT;
        }
        boolean thousandsAlone =
                prices.stream().filter(price -> price.contains(",")).allMatch(THOUSANDS.asMatchPredicate());
        boolean both = prices.stream().anyMatch(COMMA_LAST.asMatchPredicate());
        return separator == Separator.COMMA && thousandsAlone && !both ? POINT : COMMA;
    }

    /** The number in a cell, which may be infinite, or {@code NaN} where there is none. */
    double number(String cell) {
        if (NOTHING.contains(cell.toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        if (INFINITE.matcher(cell).matches()) {
            return Double.POSITIVE_INFINITY;
        }
        String plain =
                DECORATION.matcher(cell).replaceAll("").replace(thousands, "").replace(mark, ".");
        if (!NUMBER.matcher(plain).matches()) {
            throw new NumberFormatException("\"" + cell + "\" is not a number");
        }
        return Double.parseDouble(plain);
    }
}
