package io.stockcast.local.replay;

import io.stockcast.domain.history.PriceHistory;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.reports.ReportCalendars;
import java.util.List;
import java.util.Optional;

/**
 * The market data of a replay, later sessions included.
 *
 * @param indices what is forecast every evening
 * @param reports when companies report
 */
public record ReplayedMarket(MarketData data, List<Instrument> indices, ReportCalendars reports) {

    public ReplayedMarket {
        indices = List.copyOf(indices);
    }

    /** The instruments by whose sessions a replay goes: the indices, or where there is none, all that can be listed. */
    List<Instrument> pace() {
        return indices.isEmpty() ? data.listed() : indices;
    }

    /** The whole histories of these instruments, without those that are unavailable. */
    List<PriceHistory> histories() {
        return pace().stream().map(this::history).flatMap(Optional::stream).toList();
    }

    private Optional<PriceHistory> history(Instrument instrument) {
        try {
            return data.dailyHistory(instrument.symbol());
        } catch (MarketDataException e) {
            return Optional.empty();
        }
    }
}
