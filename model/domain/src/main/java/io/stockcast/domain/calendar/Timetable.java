package io.stockcast.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** From when to when the sessions of an exchange last by its clock, as it was in each year. */
record Timetable(List<Hours> hours, List<EarlyClose> earlyCloses) {

    private static final Timetable WHOLE_DAY = new Timetable(
            List.of(new Hours(LocalDate.MAX, List.of(new Span(LocalTime.MIN, LocalTime.MAX)))), List.of());

    /** Sessions of today's hours, such as {@code 09:00-17:30}; a lunch break makes two of them. */
    static Timetable of(String... spans) {
        return new Timetable(List.of(Hours.until(LocalDate.MAX, spans)), List.of());
    }

    /** Sessions from midnight to midnight. */
    static Timetable wholeDay() {
        return WHOLE_DAY;
    }

    /** With other hours up to a session, and so before all those that are already told. */
    Timetable until(String lastSession, String... spans) {
        Hours earlier = Hours.until(LocalDate.parse(lastSession), spans);
        return new Timetable(Stream.concat(Stream.of(earlier), hours.stream()).toList(), earlyCloses);
    }

    /** With sessions that end early. */
    Timetable closingAt(String time, Holidays days) {
        EarlyClose earlyClose = new EarlyClose(LocalTime.parse(time), days);
        return new Timetable(
                hours,
                Stream.concat(earlyCloses.stream(), Stream.of(earlyClose)).toList());
    }

    /** When the session of a day ends, where that is early. */
    Optional<LocalTime> earlyClose(LocalDate date) {
        return earlyCloses.stream()
                .filter(early -> early.days().include(date))
                .map(EarlyClose::time)
                .findFirst();
    }

    /** When the session of a day begins and ends. */
    Stream<Span> on(LocalDate date) {
        LocalTime end = earlyClose(date).orElse(LocalTime.MAX);
        return hours.stream().filter(then -> !date.isAfter(then.last())).findFirst().orElseThrow().spans().stream()
                .filter(span -> span.open().isBefore(end))
                .map(span -> new Span(span.open(), span.close().isBefore(end) ? span.close() : end));
    }

    /** A span of continuous trading by the clock. */
    record Span(LocalTime open, LocalTime close) {

        static Span parse(String text) {
            String[] times = text.split("-");
            return new Span(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
        }
    }

    private record EarlyClose(LocalTime time, Holidays days) {}

    private record Hours(LocalDate last, List<Span> spans) {

        static Hours until(LocalDate last, String... spans) {
            return new Hours(last, Arrays.stream(spans).map(Span::parse).toList());
        }
    }
}
