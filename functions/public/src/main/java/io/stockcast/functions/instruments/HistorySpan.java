package io.stockcast.functions.instruments;

import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.problem.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Which bars of a history are wanted.
 *
 * @param from the first date
 * @param to the last date
 * @param most how many bars at most, the newest of them
 */
record HistorySpan(LocalDate from, LocalDate to, int most) {

    HistorySpan {
        if (from.isAfter(to)) {
            throw new BadRequestException("The parameter from must not be later than to.");
        }
        if (most < 1) {
            throw new BadRequestException("The parameter last must be at least 1.");
        }
    }

    /** The span that two ISO dates delimit, open on the side that has none; without a number, all of its bars. */
    static HistorySpan parse(Optional<String> from, Optional<String> to, Optional<String> last) {
        return new HistorySpan(
                from.map(text -> date("from", text)).orElse(LocalDate.MIN),
                to.map(text -> date("to", text)).orElse(LocalDate.MAX),
                last.map(HistorySpan::number).orElse(Integer.MAX_VALUE));
    }

    /** The wanted bars. */
    List<Bar> of(PriceHistory history) {
        List<Bar> bars = history.between(from, to);
        return bars.subList(Math.max(0, bars.size() - most), bars.size());
    }

    private static LocalDate date(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("The parameter " + parameter + " must be a date such as 2024-01-31.");
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadRequestException("The parameter last must be a number such as 300.");
        }
    }
}
