package io.stockcast.functions.refresh;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each index. */
public record RefreshReport(List<Entry> indices) {

    int failures() {
        return (int) indices.stream()
                .filter(entry -> entry.outcome() == Outcome.FAILED)
                .count();
    }

    /** What became of an index. */
    public enum Outcome {
        /** A forecast was made and entered into the ledger. */
        FORECAST,
        /** The ledger already had the forecast of the last session. */
        UNCHANGED,
        /** The market data holds no history of it. */
        NO_DATA,
        /** It could not be forecast; the log has the cause. */
        FAILED
    }

    /** What became of one index, and why where it failed. */
    public record Entry(
            String symbol, Outcome outcome, @Nullable String reason) {}
}
