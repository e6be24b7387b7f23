package io.stockcast.functions.mail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** What a link to end mails carries: whose they are, and the proof that the link is theirs. */
public record UnsubscribeToken(String userId, UnsubscribeSecret secret) {

    private static final int MOST_CHARACTERS = 200;

    /** It as one text, which may stand in an address as it is. */
    public String text() {
        byte[] user = userId.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = ByteBuffer.allocate(UnsubscribeSecret.BYTES + user.length)
                .put(secret.bytes())
                .put(user)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<UnsubscribeToken> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Optional.of(bytes)
                    .filter(all -> all.length > UnsubscribeSecret.BYTES)
                    .map(UnsubscribeToken::of);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static UnsubscribeToken of(byte[] bytes) {
        return new UnsubscribeToken(
                new String(
                        bytes, UnsubscribeSecret.BYTES, bytes.length - UnsubscribeSecret.BYTES, StandardCharsets.UTF_8),
                UnsubscribeSecret.of(Arrays.copyOf(bytes, UnsubscribeSecret.BYTES)));
    }

    /** Says nothing, so that it can be in no log. */
    @Override
    public String toString() {
        return "UnsubscribeToken";
    }
}
