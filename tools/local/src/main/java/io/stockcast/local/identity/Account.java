package io.stockcast.local.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who signed up.
 *
 * @param id the {@code sub} of their tokens, never given to anybody else
 * @param email in lower case
 * @param passwordHash with the name of its algorithm
 * @param createdAt when they signed up
 */
record Account(String id, String email, String passwordHash, Instant createdAt) {

    static Account of(String email, String passwordHash, Instant now) {
        return new Account(UUID.randomUUID().toString(), normalized(email), passwordHash, now);
    }

    Account withPasswordHash(String hash) {
        return new Account(id, email, hash, createdAt);
    }

    /** The form in which two spellings of one e-mail address are the same. */
    static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Account";
    }
}
