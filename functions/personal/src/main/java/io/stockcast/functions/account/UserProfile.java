package io.stockcast.functions.account;

import java.time.Instant;

/** What the user pool holds about a person. */
public record UserProfile(String username, String email, Instant createdAt) {

    /** Says nothing about who it is, so that it may stand in a log. */
    @Override
    public String toString() {
        return "UserProfile";
    }
}
