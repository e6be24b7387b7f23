package io.stockcast.functions.alerts;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What an export shows of alerts. */
public final class ExportedAlerts {

    /** Alerts, what they told and up to when it was read. */
    public static final List<ExportedKind> KINDS = List.of(
            new ExportedKind("alerts", DynamoAlertItems.ALERT, RuleDto::of),
            new ExportedKind("alertEvents", DynamoAlertItems.EVENT, EventDto::of),
            new ExportedKind("alertsRead", DynamoAlertItems.READING, ReadingDto::of));

    private ExportedAlerts() {}

    /** The contract's ExportedAlert. */
    record RuleDto(String symbol, Condition condition, Instant createdAt) {

        private static RuleDto of(PersonItem item) {
            return new RuleDto(
                    item.value(DynamoAlertItems.SYMBOL),
                    AlertJson.condition(item.value(DynamoAlertItems.CONDITION)),
                    Instant.parse(item.value(DynamoAlertItems.CREATED_AT)));
        }
    }

    /** The contract's ExportedAlertEvent. */
    record EventDto(String symbol, LocalDate asOf, Happening happening, Instant at) {

        private static EventDto of(PersonItem item) {
            return new EventDto(
                    item.value(DynamoAlertItems.SYMBOL),
                    LocalDate.parse(item.value(DynamoAlertItems.AS_OF)),
                    AlertJson.happening(item.value(DynamoAlertItems.HAPPENING)),
                    Instant.parse(item.value(DynamoAlertItems.AT)));
        }
    }

    /** The contract's ExportedReading. */
    record ReadingDto(Instant until) {

        private static ReadingDto of(PersonItem item) {
            return new ReadingDto(item.time(DynamoAlertItems.UNTIL).orElseThrow());
        }
    }
}
