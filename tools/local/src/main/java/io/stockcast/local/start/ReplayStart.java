package io.stockcast.local.start;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when past prices are replayed.
 *
 * @param day the day on whose evening market time starts; empty where it is picked by the prices there are
 */
public record ReplayStart(Optional<LocalDate> day) {

    /** A day that is picked. */
    public static final ReplayStart PICKED = new ReplayStart(Optional.empty());

    /** A day that somebody named. */
    public static ReplayStart on(LocalDate day) {
        return new ReplayStart(Optional.of(day));
    }
}
