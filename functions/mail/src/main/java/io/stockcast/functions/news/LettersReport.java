package io.stockcast.functions.news;

/**
 * What a run did.
 *
 * @param sent how many letters it sent
 * @param unwanted how many nobody wanted any more
 * @param left how many people are left to the next run
 * @param failed how many letters could not be written or sent; the log has the causes
 */
public record LettersReport(int sent, int unwanted, int left, int failed) {}
