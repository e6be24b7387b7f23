package io.stockcast.functions.mail;

import java.time.Instant;

/**
 * A person's address refused a mail, or they called it spam.
 *
 * @param reason which of the two
 * @param at when their mails were ended for it
 */
public record Refusal(Reason reason, Instant at) {

    /** Why no more mails are sent to an address. */
    public enum Reason {
        /** Its mail server refused a mail for good. */
        BOUNCE,
        /** Whoever reads it called a mail spam. */
        COMPLAINT
    }
}
