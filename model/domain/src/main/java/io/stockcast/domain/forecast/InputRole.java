package io.stockcast.domain.forecast;

import java.util.Arrays;
import java.util.List;

/** What a price history is to the forecast that is made from it. */
public enum InputRole {
    /** The instrument's own history, which every forecast is made from. */
    INSTRUMENT(""),
    /** The index whose session ends last in the day: it tells what markets have done since the instrument closed. */
    LEAD_INDEX("GSPC");

    private final String symbol;

    InputRole(String symbol) {
        this.symbol = symbol;
    }

    /** The roles of reference series. */
    public static List<InputRole> references() {
        return Arrays.stream(values()).filter(role -> role != INSTRUMENT).toList();
    }

    /** The symbol of the series that has this role; blank for the instrument's own. */
    public String symbol() {
        return symbol;
    }

    /** Whether a history is that series, by its symbol. */
    public boolean isOf(String historySymbol) {
        return this != INSTRUMENT && historySymbol.equals(symbol);
    }
}
