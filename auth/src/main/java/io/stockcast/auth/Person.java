package io.stockcast.auth;

/**
 * Somebody who is signed in.
 *
 * @param userId what everything of theirs is kept under: the verified token's {@code sub}, from nowhere else
 * @param username the user pool's own name of them
 */
public record Person(String userId, String username) {

    public Person {
        if (userId == null || userId.isBlank() || username == null || username.isBlank()) {
            throw new IllegalArgumentException("a person has a user id and a username");
        }
    }

    /** Says nothing about the person, so that no log line identifies anybody. */
    @Override
    public String toString() {
        return "Person";
    }
}
