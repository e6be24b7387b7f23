package io.stockcast.domain.forecast;

import java.time.LocalDate;

/**
 * A move within one session of a close-only history that may as well be a split which its closes were not adjusted for:
 * a history without ranges cannot tell.
 *
 * @param date of the session
 * @param change of the close over the one before: -0.6 is a fall by 60 %
 */
public record LargeMove(LocalDate date, double change) {

    public LargeMove {
        if (!(change > -1) || change == 0) {
            throw new IllegalArgumentException("a close cannot change by " + change);
        }
    }
}
