package io.stockcast.domain.record;

import io.stockcast.domain.forecast.Forecast;
import java.time.LocalDate;
import java.util.Comparator;

/** What tells the entries of an instrument's ledger apart; they are in order of session, then of model version. */
public record EntryName(LocalDate asOf, String modelVersion) implements Comparable<EntryName> {

    private static final Comparator<EntryName> ORDER =
            Comparator.comparing(EntryName::asOf).thenComparing(EntryName::modelVersion);

    /** The name under which the ledger holds a forecast. */
    public static EntryName of(Forecast forecast) {
        return new EntryName(forecast.asOf(), forecast.modelVersion());
    }

    @Override
    public int compareTo(EntryName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return asOf + "/" + modelVersion;
    }
}
