package io.stockcast.domain.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import io.stockcast.domain.calendar.TradingHours.Span;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The exchanges of the indices, by their ISO 10383 market identifier codes. */
public enum Exchange {
    XLON(
            "London Stock Exchange",
            "Europe/London",
            Holidays.of(HolidayCalendar.UNITED_KINGDOM, "eng"),
            List.of(span("08:00", "16:30")),
            Holidays.of("xlon-early.xml"),
            "12:30"),
    XNYS(
            "New York Stock Exchange",
            "America/New_York",
            Holidays.of(HolidayCalendar.NYSE),
            List.of(span("09:30", "16:00")),
            Holidays.of("xnys-early.xml"),
            "13:00"),
    XNAS(
            "Nasdaq",
            "America/New_York",
            Holidays.of(HolidayCalendar.NYSE),
            List.of(span("09:30", "16:00")),
            Holidays.of("xnys-early.xml"),
            "13:00"),
    XETR(
            "Xetra",
            "Europe/Berlin",
            Holidays.of("xetr.xml"),
            List.of(span("09:00", "17:30")),
            Holidays.of("xetr-early.xml"),
            "14:00"),
    XPAR(
            "Euronext Paris",
            "Europe/Paris",
            Holidays.of(HolidayCalendar.NYSE_EURONEXT),
            List.of(span("09:00", "17:30")),
            Holidays.of("xpar-early.xml"),
            "14:05"),
    XSWX(
            "SIX Swiss Exchange",
            "Europe/Zurich",
            Holidays.of("xswx.xml"),
            List.of(span("09:00", "17:30")),
            Holidays.none(),
            "17:30"),
    XTKS(
            "Tokyo Stock Exchange",
            "Asia/Tokyo",
            Holidays.of("xtks.xml"),
            List.of(span("09:00", "11:30"), span("12:30", "15:30")),
            Holidays.none(),
            "15:30");

    private final String title;
    private final ZoneId zone;
    private final TradingCalendar calendar;
    private final TradingHours hours;

    Exchange(String title, String zone, Holidays holidays, List<Span> spans, Holidays earlyCloses, String earlyClose) {
        this.title = title;
        this.zone = ZoneId.of(zone);
        this.calendar = new TradingCalendar(holidays);
        this.hours = new TradingHours(this.zone, calendar, spans, earlyCloses, LocalTime.parse(earlyClose));
    }

    /** The exchange with a market identifier code. */
    public static Optional<Exchange> ofMic(String mic) {
        return Arrays.stream(values())
                .filter(exchange -> exchange.name().equals(mic))
                .findFirst();
    }

    /** The name people know it by. */
    public String title() {
        return title;
    }

    /** The time zone it trades in. */
    public ZoneId zone() {
        return zone;
    }

    /** The days it trades on. */
    public TradingCalendar calendar() {
        return calendar;
    }

    /** The hours it trades in. */
    public TradingHours hours() {
        return hours;
    }

    private static Span span(String open, String close) {
        return new Span(LocalTime.parse(open), LocalTime.parse(close));
    }
}
