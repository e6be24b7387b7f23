package io.stockcast.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** From when to when an exchange trades, in its own time zone, its breaks and early closes included. */
public final class TradingHours {

    private final ZoneId zone;
    private final TradingCalendar calendar;
    private final Timetable timetable;

    TradingHours(ZoneId zone, TradingCalendar calendar, Timetable timetable) {
        this.zone = zone;
        this.calendar = calendar;
        this.timetable = timetable;
    }

    /** Whether the exchange trades at an instant. */
    public boolean isOpen(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return spansOf(local.toLocalDate())
                .anyMatch(span -> !local.isBefore(span.open()) && local.isBefore(span.close()));
    }

    /** When trading next opens, strictly after an instant. */
    public ZonedDateTime nextOpen(Instant instant) {
        return next(instant, TradingSpan::open);
    }

    /** When trading next closes, strictly after an instant. */
    public ZonedDateTime nextClose(Instant instant) {
        return next(instant, TradingSpan::close);
    }

    /** The session that is under way at an instant or the next one: a span, or two with a lunch break between them. */
    public List<TradingSpan> sessionAt(Instant instant) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .map(day -> spansOf(day).toList())
                .filter(spans ->
                        spans.stream().anyMatch(span -> span.close().toInstant().isAfter(instant)))
                .findFirst()
                .orElseThrow();
    }

    /** The session of a day; empty where the day has none. */
    public Optional<TradingSession> sessionOn(LocalDate date) {
        List<TradingSpan> spans = spansOf(date).toList();
        return spans.isEmpty() ? Optional.empty() : Optional.of(new TradingSession(date, spans));
    }

    /** The last session that had begun by an instant, whether or not it had ended. */
    public TradingSession lastBegunSession(Instant instant) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.minusDays(1))
                .flatMap(day -> sessionOn(day).stream())
                .filter(session -> !session.open().isAfter(instant))
                .findFirst()
                .orElseThrow();
    }

    /** When the session of a day ends; empty where the day has none. */
    public Optional<ZonedDateTime> closeOf(LocalDate date) {
        return spansOf(date).map(TradingSpan::close).reduce((first, second) -> second);
    }

    /** When the session of a day ends, where that is earlier than usual; empty on all other days. */
    public Optional<LocalTime> earlyClose(LocalDate date) {
        return calendar.isSession(date) ? timetable.earlyClose(date) : Optional.empty();
    }

    /** The last session that had ended by an instant. */
    public LocalDate lastCompletedSession(Instant instant) {
        LocalDate session = calendar.sessionOnOrBefore(instant.atZone(zone).toLocalDate());
        boolean ended =
                spansOf(session).noneMatch(span -> span.close().toInstant().isAfter(instant));
        return ended ? session : calendar.sessionOnOrBefore(session.minusDays(1));
    }

    private ZonedDateTime next(Instant instant, Function<TradingSpan, ZonedDateTime> moment) {
        LocalDate today = instant.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .flatMap(this::spansOf)
                .map(moment)
                .filter(time -> time.toInstant().isAfter(instant))
                .findFirst()
                .orElseThrow();
    }

    private Stream<TradingSpan> spansOf(LocalDate date) {
        if (!calendar.isSession(date)) {
            return Stream.empty();
        }
        return timetable
                .on(date)
                .map(span -> new TradingSpan(
                        date.atTime(span.open()).atZone(zone),
                        date.atTime(span.close()).atZone(zone)));
    }
}
