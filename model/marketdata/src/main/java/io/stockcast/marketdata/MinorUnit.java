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

    /** ISO 4217 code of the currency of which a hundred make one. */
    public String currency() {
        return currency;
    }
}
