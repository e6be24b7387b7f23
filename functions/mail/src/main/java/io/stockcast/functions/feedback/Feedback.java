package io.stockcast.functions.feedback;

import io.stockcast.functions.mail.Refusal;
import java.time.Instant;

/**
 * Somebody's address refused a mail, or they called it spam.
 *
 * @param userId whose mail it was
 * @param sentAt when it was sent
 */
record Feedback(String userId, Refusal.Reason reason, Instant sentAt) {

    /** Says nothing about the person, so that it may be logged. */
    @Override
    public String toString() {
        return "Feedback " + reason;
    }
}
