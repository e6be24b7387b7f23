package io.stockcast.functions.alerts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A person's alerts and what they were told.
 *
 * @param alerts those of an instrument together, the oldest first
 * @param events the newest first
 * @param readUntil up to when they have read
 */
public record PersonsAlerts(List<Alert> alerts, List<AlertEvent> events, Instant readUntil) {

    /** The most alerts that a person may have. */
    static final int MOST_ALERTS = 50;

    public PersonsAlerts {
        alerts = alerts.stream()
                .sorted(Comparator.comparing((Alert alert) -> alert.instrument().symbol())
                        .thenComparing(Alert::createdAt)
                        .thenComparing(alert -> alert.id().value()))
                .toList();
        events = events.stream()
                .sorted(Comparator.comparing(AlertEvent::at).reversed().thenComparing(AlertEvent::id))
                .toList();
    }

    boolean isUnread(AlertEvent event) {
        return event.at().isAfter(readUntil);
    }

    int unread() {
        return (int) events.stream().filter(this::isUnread).count();
    }
}
