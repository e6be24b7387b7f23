package io.stockcast.domain.record;

/** An interval from {@code low} to {@code high}, in which chance alone leaves a number with 95 % probability. */
public record Band(double low, double high) {}
