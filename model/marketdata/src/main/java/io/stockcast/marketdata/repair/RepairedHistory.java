package io.stockcast.marketdata.repair;

import io.stockcast.domain.history.PriceHistory;

/** A history that can be trusted, and what had to be done for that. */
public record RepairedHistory(PriceHistory history, Repairs repairs) {}
