package io.stockcast.local.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Market time in a replay: it stands on the evening of a day, or within the sessions of the next one. */
final class MarketTime extends Clock {

    /** When the last of an evening's scheduled events comes. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private volatile Reached reached;

    MarketTime(LocalDate day) {
        this.reached = Reached.evening(day);
    }

    /** The evening of a day, when every exchange that the indices are traded on has closed. */
    static Instant eveningOf(LocalDate day) {
        return day.atTime(EVENING).atZone(NEW_YORK).toInstant();
    }

    /** The day whose evening it has reached last. */
    LocalDate day() {
        return reached.day();
    }

    /** The day whose sessions are under way or have just ended; empty on an evening. */
    Optional<LocalDate> underWay() {
        return reached.underWay();
    }

    /** Moves to the evening of a day. */
    void moveTo(LocalDate later) {
        reached = Reached.evening(later);
    }

    /** Moves into the sessions of a day, which follows the evening that it stood on. */
    void moveInto(LocalDate next, Instant instant) {
        reached = new Reached(reached.day(), Optional.of(next), instant);
    }

    @Override
    public Instant instant() {
        return reached.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("market time is the same in every zone");
    }

    private record Reached(LocalDate day, Optional<LocalDate> underWay, Instant instant) {

        static Reached evening(LocalDate day) {
            return new Reached(day, Optional.empty(), eveningOf(day));
        }
    }
}
