package io.stockcast.functions.alerts;

import io.stockcast.domain.record.EntryName;

/** Somebody's alert, and how far it has been checked. */
public record OpenAlert(String userId, Alert alert, AlertMemory memory) {

    /**
     * Whether what happened is news. A close is one of its session, whichever model is told of it; everything else lasts,
     * and is news when it begins.
     */
    boolean isNews(Happening happening) {
        return happening instanceof Happening.Outside close
                ? memory.seen()
                        .map(EntryName::asOf)
                        .filter(seen -> !seen.isBefore(close.date()))
                        .isEmpty()
                : !memory.holding();
    }
}
