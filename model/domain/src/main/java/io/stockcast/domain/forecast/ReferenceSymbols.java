package io.stockcast.domain.forecast;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The symbols of the reference series that forecasts of an instrument look at, by their roles. */
public final class ReferenceSymbols {

    /** The S&amp;P 500. */
    public static final String LEAD_INDEX = "GSPC";

    private static final Map<InputRole, String> OF_THE_LEAD_INDEX = inOrder(Map.of(
            InputRole.VOLATILITY_INDEX, "VIX",
            InputRole.WEEK_VOLATILITY_INDEX, "VIX9D",
            InputRole.QUARTER_VOLATILITY_INDEX, "VIX3M"));

    private static final Map<InputRole, String> OF_EVERYTHING_ELSE =
            and(OF_THE_LEAD_INDEX, InputRole.LEAD_INDEX, LEAD_INDEX);

    private static final Map<String, Map<InputRole, String>> INDICES = Map.of(
            "FTSE", withFund("EWU", "FXB"),
            "GDAXI", withFund("EWG", "FXE"),
            "FCHI", withFund("EWQ", "FXE"),
            "STOXX50E", withFund("FEZ", "FXE"),
            "SSMI", withFund("EWL", "FXF"),
            "N225", inAsia(withFund("EWJ", "FXY")),
            // Hong Kong's dollar is pegged to the fund's.
            "HSI", inAsia(withFund("EWH")));

    private ReferenceSymbols() {}

    /** Those of an instrument, in the order of the roles. */
    public static Map<InputRole, String> of(String instrument) {
        return instrument.equals(LEAD_INDEX) ? OF_THE_LEAD_INDEX : INDICES.getOrDefault(instrument, OF_EVERYTHING_ELSE);
    }

    /** The symbol of the series of a role; empty where the instrument's forecasts look at none. */
    public static Optional<String> of(String instrument, InputRole role) {
        return Optional.ofNullable(of(instrument).get(role));
    }

    /** Those of all instruments. */
    public static List<String> all() {
        return Stream.concat(
                        Stream.of(LEAD_INDEX),
                        INDICES.values().stream().map(Map::values).flatMap(Collection::stream))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<InputRole, String> withFund(String fund, String currency) {
        return and(withFund(fund), InputRole.FUND_CURRENCY, currency);
    }

    private static Map<InputRole, String> withFund(String fund) {
        return and(OF_EVERYTHING_ELSE, InputRole.COUNTRY_FUND, fund);
    }

    private static Map<InputRole, String> inAsia(Map<InputRole, String> others) {
        return and(others, InputRole.MIDDAY_INDEX, "STOXX50E");
    }

    private static Map<InputRole, String> and(Map<InputRole, String> others, InputRole role, String symbol) {
        EnumMap<InputRole, String> all = new EnumMap<>(others);
        all.put(role, symbol);
        return Collections.unmodifiableMap(all);
    }

    private static Map<InputRole, String> inOrder(Map<InputRole, String> symbols) {
        return Collections.unmodifiableMap(new EnumMap<>(symbols));
    }
}
