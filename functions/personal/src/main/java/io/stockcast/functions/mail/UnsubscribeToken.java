package io.stockcast.functions.mail;

import io.stockcast.functions.people.OwnedSecret;
import java.util.Optional;

/** What a link to end mails carries: whose they are, and the proof that the link is theirs. */
public record UnsubscribeToken(String userId, UnsubscribeSecret secret) {

    private static final int MOST_CHARACTERS = 200;

    /** It as one text, which may stand in an address as it is. */
    public String text() {
        return OwnedSecret.text(secret.bytes(), userId);
    }

    static Optional<UnsubscribeToken> parse(String text) {
        return OwnedSecret.parse(
                text, MOST_CHARACTERS, (secret, userId) -> new UnsubscribeToken(userId, UnsubscribeSecret.of(secret)));
    }

    /** Says nothing, so that it can be in no log. */
    @Override
    public String toString() {
        return "UnsubscribeToken";
    }
}
