package io.stockcast.functions.marketdata.repair;

import io.stockcast.forecasting.history.PriceHistory;

/** A history that can be trusted, and what had to be done for that. */
public record RepairedHistory(PriceHistory history, Repairs repairs) {}
