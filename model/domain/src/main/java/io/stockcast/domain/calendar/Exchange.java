package io.stockcast.domain.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where instruments are traded: exchanges, by their ISO 10383 market identifier codes, and two that stand for no
 * exchange. The holidays are those that the exchanges publish, as rules. Where they follow no rules that we know,
 * such as those that go by the moon, the title says so. Their early closes are then unknown too, as they are on Oslo,
 * Stockholm, Copenhagen, Helsinki, Sydney and Wellington; such a session counts as ended at its usual hour.
 */
public enum Exchange {
    XLON(
            "London Stock Exchange",
            "Europe/London",
            Holidays.of("xlon.xml"),
            Timetable.of("08:00-16:30").closingAt("12:30", Holidays.of("xlon-early.xml"))),
    XNYS("New York Stock Exchange", "America/New_York", Holidays.of("xnys.xml"), newYork()),
    XNAS("Nasdaq", "America/New_York", Holidays.of("xnys.xml"), newYork()),
    XETR(
            "Xetra",
            "Europe/Berlin",
            Holidays.of("xetr.xml"),
            Timetable.of("09:00-17:30").closingAt("14:00", Holidays.of("xetr-early.xml"))),
    XPAR("Euronext Paris", "Europe/Paris", Holidays.of("xpar.xml"), euronext("09:00-17:30", "14:05")),
    XSWX("SIX Swiss Exchange", "Europe/Zurich", Holidays.of("xswx.xml"), Timetable.of("09:00-17:30")),
    XTKS(
            "Tokyo Stock Exchange",
            "Asia/Tokyo",
            Holidays.of("xtks.xml"),
            Timetable.of("09:00-11:30", "12:30-15:30")
                    .until("2024-11-01", "09:00-11:30", "12:30-15:00")
                    .until("2011-11-18", "09:00-11:00", "12:30-15:00")),

    XAMS("Euronext Amsterdam", "Europe/Amsterdam", ofEuronext(), euronext("09:00-17:30", "14:05")),
    XBRU("Euronext Brussels", "Europe/Brussels", ofEuronext(), euronext("09:00-17:30", "14:05")),
    XLIS("Euronext Lisbon", "Europe/Lisbon", ofEuronext(), euronext("08:00-16:30", "13:05")),
    XMAD(
            "Bolsa de Madrid",
            "Europe/Madrid",
            ofEuronext(),
            Timetable.of("09:00-17:30").closingAt("14:00", Holidays.of("xpar-early.xml"))),
    XMIL("Borsa Italiana", "Europe/Rome", Holidays.of("xmil.xml"), Timetable.of("09:00-17:30")),
    XOSL("Oslo Børs", "Europe/Oslo", Holidays.of("xosl.xml"), Timetable.of("09:00-16:20")),
    XSTO("Nasdaq Stockholm", "Europe/Stockholm", Holidays.of("xsto.xml"), Timetable.of("09:00-17:30")),
    XCSE("Nasdaq Copenhagen", "Europe/Copenhagen", Holidays.of("xcse.xml"), Timetable.of("09:00-17:00")),
    XHEL("Nasdaq Helsinki", "Europe/Helsinki", Holidays.of("xhel.xml"), Timetable.of("10:00-18:30")),
    XTSE(
            "Toronto Stock Exchange",
            "America/Toronto",
            Holidays.of("xtse.xml"),
            Timetable.of("09:30-16:00").closingAt("13:00", Holidays.of("xtse-early.xml"))),
    XASX("Australian Securities Exchange", "Australia/Sydney", Holidays.of("xasx.xml"), Timetable.of("10:00-16:00")),
    XNZE(
            "New Zealand's Exchange",
            "Pacific/Auckland",
            Holidays.of(HolidayCalendar.NEW_ZEALAND),
            Timetable.of("10:00-16:45")),

    XDUB("Euronext Dublin", "Europe/Dublin", weekdays(), Timetable.of("08:00-16:28")),
    XWBO("Vienna Stock Exchange", "Europe/Vienna", weekdays(), Timetable.of("09:00-17:30")),
    XHKG("Hong Kong Stock Exchange", "Asia/Hong_Kong", weekdays(), Timetable.of("09:30-12:00", "13:00-16:00")),
    XSHG("Shanghai Stock Exchange", "Asia/Shanghai", weekdays(), Timetable.of("09:30-11:30", "13:00-15:00")),
    XSHE("Shenzhen Stock Exchange", "Asia/Shanghai", weekdays(), Timetable.of("09:30-11:30", "13:00-15:00")),
    XTAI("Taiwan Stock Exchange", "Asia/Taipei", weekdays(), Timetable.of("09:00-13:30")),
    XKRX("Korea Exchange", "Asia/Seoul", weekdays(), Timetable.of("09:00-15:30")),
    XSES("Singapore Exchange", "Asia/Singapore", weekdays(), Timetable.of("09:00-12:00", "13:00-17:00")),
    XNSE("National Stock Exchange of India", "Asia/Kolkata", weekdays(), Timetable.of("09:15-15:30")),
    XBOM("BSE", "Asia/Kolkata", weekdays(), Timetable.of("09:15-15:30")),
    XSAU(
            "Saudi Exchange",
            "Asia/Riyadh",
            TradingCalendar.holidaysUnknown(TradingWeek.SUNDAY_TO_THURSDAY),
            Timetable.of("10:00-15:00")),
    XTAE(
            "Tel Aviv Stock Exchange",
            "Asia/Jerusalem",
            TradingCalendar.holidaysUnknown(TradingWeek.TEL_AVIV),
            Timetable.of("10:00-17:25")),
    XJSE("Johannesburg Stock Exchange", "Africa/Johannesburg", weekdays(), Timetable.of("09:00-17:00")),
    BVMF("B3", "America/Sao_Paulo", weekdays(), Timetable.of("10:00-18:00")),
    XMEX("Mexican Stock Exchange", "America/Mexico_City", weekdays(), Timetable.of("08:30-15:00")),

    /** For instruments of which no exchange is known, as futures and currencies: days end at midnight UTC. */
    WEEKDAYS("Weekdays", "UTC", weekdays(), Timetable.wholeDay()),

    /** For crypto-currencies, whose days end at midnight UTC. */
    EVERY_DAY("Every day", "UTC", TradingCalendar.everyDay(), Timetable.wholeDay());

    private final String title;
    private final ZoneId zone;
    private final TradingCalendar calendar;
    private final TradingHours hours;

    Exchange(String title, String zone, Holidays holidays, Timetable timetable) {
        this(title, zone, TradingCalendar.weekdaysBut(holidays), timetable);
    }

    Exchange(String title, String zone, TradingCalendar calendar, Timetable timetable) {
        this.title = calendar.knowsHolidays() ? title : title + ", holidays unknown";
        this.zone = ZoneId.of(zone);
        this.calendar = calendar;
        this.hours = new TradingHours(this.zone, calendar, timetable);
    }

    /** The exchange with a market identifier code. */
    public static Optional<Exchange> ofMic(String mic) {
        return Arrays.stream(values())
                .filter(exchange -> exchange.name().equals(mic))
                .findFirst();
    }

    /** The name people know it by, which says where its holidays are unknown. */
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

    private static Timetable newYork() {
        return Timetable.of("09:30-16:00")
                .closingAt("13:00", Holidays.of("xnys-early.xml"))
                .closingAt("14:00", Holidays.of("xnys-early-1990.xml"));
    }

    private static Timetable euronext(String hours, String earlyClose) {
        return Timetable.of(hours).closingAt(earlyClose, Holidays.of("xpar-early.xml"));
    }

    private static Holidays ofEuronext() {
        return Holidays.of(HolidayCalendar.NYSE_EURONEXT);
    }

    private static TradingCalendar weekdays() {
        return TradingCalendar.weekdays();
    }
}
