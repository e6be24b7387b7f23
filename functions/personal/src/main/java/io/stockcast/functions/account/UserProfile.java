package io.stockcast.functions.account;

import java.time.Instant;

/**
 * What the user pool stores about a person.
 *
 * @param emailVerified whether they have shown that the address is theirs
 */
public record UserProfile(String username, String email, boolean emailVerified, Instant createdAt) {

    /** Says nothing about the person, so that it may be logged. */
    @Override
    public String toString() {
        return "UserProfile";
    }
}
