package io.stockcast.forecasting.analytics;

import io.stockcast.domain.analytics.CalendarAhead;
import io.stockcast.domain.analytics.CalendarAhead.HalfDay;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import java.time.LocalDate;
import java.util.List;

/** The sessions, holidays and half days after a forecast's as-of session. */
final class CalendarsAhead {

    private static final int MONTHS = 3;

    private CalendarsAhead() {}

    /** What an exchange's calendar has for the next three months. */
    static CalendarAhead of(Forecast forecast, Exchange exchange) {
        LocalDate asOf = forecast.asOf();
        LocalDate until = asOf.plusMonths(MONTHS);
        List<LocalDate> days = asOf.plusDays(1).datesUntil(until.plusDays(1)).toList();
        return new CalendarAhead(
                exchange.calendar().knowsHolidays(),
                forecast.horizons().stream().map(HorizonForecast::date).toList(),
                until,
                days.stream().filter(exchange.calendar()::isHoliday).toList(),
                days.stream()
                        .flatMap(day -> exchange.hours().earlyClose(day).map(time -> new HalfDay(day, time)).stream())
                        .toList());
    }
}
