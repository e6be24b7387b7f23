package io.stockcast.functions.mail;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** 128 random bits, which prove that a link to end mails is a person's own. */
public record UnsubscribeSecret(String text) {

    static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static UnsubscribeSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    static UnsubscribeSecret of(byte[] bytes) {
        return new UnsubscribeSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }

    /** Compares in a time that does not depend on how much of the secret is right. */
    boolean isSameAs(UnsubscribeSecret other) {
        return MessageDigest.isEqual(bytes(), other.bytes());
    }

    /** Not the secret, which belongs in no log. */
    @Override
    public String toString() {
        return "UnsubscribeSecret";
    }
}
