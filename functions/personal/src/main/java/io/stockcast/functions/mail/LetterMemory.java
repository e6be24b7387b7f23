package io.stockcast.functions.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * Up to when a person has been written to, so that nothing is told twice.
 *
 * @param digest the last evening digest; empty while there was none
 * @param alertsUntil when the last event was told that they have a mail of; empty while there was none
 */
public record LetterMemory(Optional<Digest> digest, Optional<Instant> alertsUntil) {

    /** That of somebody who has had no mail yet. */
    public static final LetterMemory NONE = new LetterMemory(Optional.empty(), Optional.empty());

    /**
     * An evening digest.
     *
     * @param evening market time: sessions that ended by then are told
     * @param writtenAt system time: events up to then are told
     */
    public record Digest(Instant evening, Instant writtenAt) {}
}
