package io.stockcast.functions.instruments;

import io.stockcast.functions.problem.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates from {@code from} to {@code to}, both included. */
record DateSpan(LocalDate from, LocalDate to) {

    DateSpan {
        if (from.isAfter(to)) {
            throw new BadRequestException("The parameter from must not be later than to.");
        }
    }

    /** The span that two ISO dates delimit; without one of them it is open on that side. */
    static DateSpan parse(Optional<String> from, Optional<String> to) {
        return new DateSpan(
                from.map(text -> date("from", text)).orElse(LocalDate.MIN),
                to.map(text -> date("to", text)).orElse(LocalDate.MAX));
    }

    private static LocalDate date(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("The parameter " + parameter + " must be a date such as 2024-01-31.");
        }
    }
}
