package io.stockcast.functions.requests;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.LocalDate;

/** The contract's ExportedDay. */
public record ExportedDayDto(LocalDate day, int requests) {

    /** The days on which forecasts were asked for in an export. */
    public static final ExportedKind KIND = new ExportedKind("requestsPerDay", RequestItems.QUOTA, ExportedDayDto::of);

    private static ExportedDayDto of(PersonItem item) {
        return new ExportedDayDto(
                LocalDate.parse(item.after(RequestItems.QUOTA)), Integer.parseInt(item.value(RequestItems.USED)));
    }
}
