package io.stockcast.functions.watchlist;

/** A list of a person. */
public record ListKey(String userId, ListId list) {}
