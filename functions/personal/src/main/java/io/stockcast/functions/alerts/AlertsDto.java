package io.stockcast.functions.alerts;

import io.stockcast.functions.contract.InstrumentDto;
import io.stockcast.functions.contract.InstrumentMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The contract's AlertList. */
record AlertsDto(List<AlertDto> rules, List<EventDto> events, int unread) {

    static AlertsDto of(PersonsAlerts all) {
        return new AlertsDto(
                all.alerts().stream().map(AlertDto::of).toList(),
                all.events().stream()
                        .map(event -> EventDto.of(event, all.isUnread(event)))
                        .toList(),
                all.unread());
    }

    /** The contract's AlertRule. */
    record AlertDto(String id, InstrumentDto instrument, Condition condition, Instant createdAt) {

        static AlertDto of(Alert alert) {
            return new AlertDto(
                    alert.id().value(),
                    InstrumentMapper.INSTANCE.toDto(alert.instrument()),
                    alert.condition(),
                    alert.createdAt());
        }
    }

    /** The contract's AlertEvent. */
    record EventDto(
            String id, InstrumentDto instrument, LocalDate asOf, Happening happening, Instant at, boolean unread) {

        static EventDto of(AlertEvent event, boolean unread) {
            return new EventDto(
                    event.id(),
                    InstrumentMapper.INSTANCE.toDto(event.instrument()),
                    event.asOf(),
                    event.happening(),
                    event.at(),
                    unread);
        }
    }
}
