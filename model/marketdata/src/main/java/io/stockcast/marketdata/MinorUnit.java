package io.stockcast.marketdata;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Hundredths of a currency, in which some exchanges quote their shares. ISO 4217 has no codes for them; the names here
 * are the usual ones.
 */
public enum MinorUnit {
    /** Pence, in London. */
    GBX("GBP", Set.of("GBX", "GBx", "GBp")),
    /** Cents, in Johannesburg. */
    ZAC("ZAR", Set.of("ZAC", "ZAc")),
    /** Agorot, in Tel Aviv. */
    ILA("ILS", Set.of("ILA", "ILa"));

    private final String currency;
    private final Set<String> spellings;

    MinorUnit(String currency, Set<String> spellings) {
        this.currency = currency;
        this.spellings = spellings;
    }

    /** The unit that market data calls so; letter case counts, for {@code GBP} is pounds and {@code GBp} pence. */
    public static Optional<MinorUnit> of(String spelling) {
        return Arrays.stream(values())
                .filter(unit -> unit.spellings.contains(spelling))
                .findFirst();
    }

    /** The currency of prices in a unit, which is that currency itself or hundredths of it. */
    public static String currencyOf(String unit) {
        return of(unit).map(MinorUnit::currency).orElse(unit);
    }

    /** By how many powers of ten a price in the finer unit is the larger number; negative where it is the coarser. */
    public static int decimalsBetween(String unit, String finerUnit) {
        return decimals(finerUnit) - decimals(unit);
    }

    private static int decimals(String unit) {
        return of(unit).isPresent() ? 2 : 0;
    }

    /** ISO 4217 code of the currency of which a hundred make one. */
    public String currency() {
        return currency;
    }
}
