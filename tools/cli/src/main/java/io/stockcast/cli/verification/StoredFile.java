package io.stockcast.cli.verification;

/**
 * What a file holds.
 *
 * @param name where it is: a path or an address
 */
public record StoredFile(String name, byte[] bytes) {}
