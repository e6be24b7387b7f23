package io.stockcast.functions.news;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.alerts.AlertEvent;
import io.stockcast.marketdata.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an evening brought to somebody.
 *
 * @param day its sessions
 * @param rows the instruments that had a session, in the person's order
 * @param alerts what their alerts told since the digest before, the newest first
 */
record Digest(LocalDate day, List<Row> rows, List<AlertEvent> alerts) {

    /**
     * An instrument that had a session.
     *
     * @param outcome what became of the forecast of that session; empty where there was none
     * @param forecast from that session; empty where none has been made in time
     */
    record Row(Instrument instrument, Optional<ScoredSession> outcome, Optional<Forecast> forecast) {

        boolean isOutside() {
            return outcome.filter(settled -> !settled.isInside80()).isPresent();
        }
    }
}
