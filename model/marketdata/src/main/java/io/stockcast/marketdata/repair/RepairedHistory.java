package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.PriceHistory;

/** A history that can be trusted, and the repairs it needed. */
public record RepairedHistory(PriceHistory history, Repairs repairs) {}
