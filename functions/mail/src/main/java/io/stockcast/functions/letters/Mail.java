package io.stockcast.functions.letters;

import java.net.URI;

/**
 * A mail as it is sent.
 *
 * @param userId whose it is, so that what comes back is known to be about them
 * @param to the address
 * @param html a whole page
 * @param oneClick where a single POST ends mails of this kind (RFC 8058)
 */
record Mail(String userId, String to, String subject, String text, String html, URI oneClick) {

    /** Says nothing about the person, so that it may be logged. */
    @Override
    public String toString() {
        return "Mail";
    }
}
