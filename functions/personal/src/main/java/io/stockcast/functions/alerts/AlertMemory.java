package io.stockcast.functions.alerts;

import io.stockcast.domain.record.EntryName;
import java.util.Optional;

/**
 * How far an alert has been checked.
 *
 * @param seen the last forecast that it was checked with; empty while none
 * @param holding whether its condition held then
 * @param told how many events it has given
 */
public record AlertMemory(Optional<EntryName> seen, boolean holding, int told) {

    /** That of an alert which has not been checked yet. */
    static AlertMemory none() {
        return new AlertMemory(Optional.empty(), false, 0);
    }

    /** That of an alert for which everything up to a forecast is past. */
    static AlertMemory from(EntryName forecast) {
        return new AlertMemory(Optional.of(forecast), false, 0);
    }

    boolean hasSeen(EntryName forecast) {
        return seen.filter(forecast::equals).isPresent();
    }

    AlertMemory after(EntryName forecast, boolean holds) {
        return new AlertMemory(Optional.of(forecast), holds, told);
    }

    AlertMemory afterTelling(EntryName forecast) {
        return new AlertMemory(Optional.of(forecast), true, told + 1);
    }
}
