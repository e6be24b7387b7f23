package io.stockcast.marketdata;

/** What sort of thing has a price. */
public enum InstrumentKind {
    INDEX,
    STOCK
}
