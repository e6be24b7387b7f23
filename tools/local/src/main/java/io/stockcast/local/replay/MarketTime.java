package io.stockcast.local.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Market time in a replay: it stands on the evening of a day until it is moved. */
final class MarketTime extends Clock {

    /** When the last of an evening's scheduled events comes. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private volatile LocalDate day;

    MarketTime(LocalDate day) {
        this.day = day;
    }

    /** The evening of a day, when every exchange that the indices are traded on has closed. */
    static Instant eveningOf(LocalDate day) {
        return day.atTime(EVENING).atZone(NEW_YORK).toInstant();
    }

    LocalDate day() {
        return day;
    }

    void moveTo(LocalDate later) {
        day = later;
    }

    @Override
    public Instant instant() {
        return eveningOf(day);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("market time is the same in every zone");
    }
}
