package io.stockcast.functions.feedback;

/**
 * What followed from an event.
 *
 * @param refusals how many people's mails it ended
 */
record FeedbackReport(int refusals) {}
