package io.stockcast.functions.rebuild;

import io.stockcast.domain.record.LedgerRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each record. */
public record RebuildReport(List<Entry> records) {

    int failures() {
        return (int) records.stream().filter(Entry::isFailure).count();
    }

    /**
     * What became of one record.
     *
     * @param entries how many entries of the ledger are in it
     * @param unreadable how many could not be read
     * @param reason why there is no new record; null where there is one
     */
    public record Entry(
            String symbol,
            int entries,
            int unreadable,
            @Nullable String reason) {

        static Entry of(LedgerRecord record) {
            return new Entry(
                    record.symbol(), record.entries(), record.unreadable().size(), null);
        }

        static Entry failed(String symbol, String reason) {
            return new Entry(symbol, 0, 0, reason);
        }

        private boolean isFailure() {
            return reason != null;
        }
    }
}
