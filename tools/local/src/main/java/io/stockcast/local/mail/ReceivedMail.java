package io.stockcast.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail in the mailbox.
 *
 * @param id random, as in its address
 * @param at when it was sent
 */
public record ReceivedMail(
        String id,
        Instant at,
        String from,
        String to,
        String subject,
        String text,
        String html,
        List<MailHeader> headers) {

    /** A header of a mail besides those that every mail has. */
    public record MailHeader(String name, String value) {}

    /** Says nothing about the person, so that it may be logged. */
    @Override
    public String toString() {
        return "ReceivedMail";
    }
}
