package io.stockcast.cli.verification;

/** A value that does not come out as stated; {@code where} is its place in the forecast's JSON. */
public record Difference(String where, String stated, String found) {}
