package io.stockcast.functions.marketdata;

/** What sort of thing has a price. */
public enum InstrumentKind {
    INDEX,
    STOCK
}
