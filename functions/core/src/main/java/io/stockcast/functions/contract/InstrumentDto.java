package io.stockcast.functions.contract;

/** The contract's Instrument. */
public record InstrumentDto(
        String symbol, String name, String kind, String exchange, String exchangeName, String currency) {}
