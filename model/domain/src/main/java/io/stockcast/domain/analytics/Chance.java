package io.stockcast.domain.analytics;

import io.stockcast.domain.record.Band;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The probability that the close of one session lies on one side of a price. It says nothing of the sessions before that
 * one: a price may be reached on the way and left again.
 *
 * @param horizon how many sessions ahead that session is
 * @param date its date
 * @param change the price as a change of the last close, such as -0.02
 * @param probability by the forecast
 * @param usual the share of such changes over as many sessions in the last five years
 * @param kept what became of the same event in the back-test; empty without one
 */
public record Chance(
        int horizon,
        LocalDate date,
        Side side,
        double change,
        double price,
        double probability,
        Estimate usual,
        Optional<Kept> kept) {

    /** On which side of the price the close lies: above it, or at or below it. */
    public enum Side {
        ABOVE,
        BELOW
    }

    /**
     * How often an event came, compared with the probabilities it had been given.
     *
     * @param promised the mean of the probabilities
     * @param came the share of sessions on which it came
     * @param count how many sessions
     * @param chance around what was promised; empty where there are too few sessions to tell
     */
    public record Kept(double promised, double came, int count, Optional<Band> chance) {}
}
