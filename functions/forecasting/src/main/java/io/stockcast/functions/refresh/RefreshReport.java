package io.stockcast.functions.refresh;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outcome for each index. */
public record RefreshReport(List<Entry> indices) {

    int failures() {
        return (int) indices.stream()
                .filter(entry -> entry.outcome() == Outcome.FAILED)
                .count();
    }

    /** The outcome for an index. */
    public enum Outcome {
        /** A forecast was made and entered into the ledger. */
        FORECAST,
        /** The ledger already had the forecast of the last session. */
        UNCHANGED,
        /** The market data has no history of it. */
        NO_DATA,
        /** It could not be forecast; the log has the cause. */
        FAILED
    }

    /** The outcome for one index, with the cause if it failed. */
    public record Entry(
            String symbol, Outcome outcome, @Nullable String reason) {}
}
