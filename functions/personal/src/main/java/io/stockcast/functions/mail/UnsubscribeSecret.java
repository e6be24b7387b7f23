package io.stockcast.functions.mail;

import io.stockcast.functions.people.OwnedSecret;
import java.security.MessageDigest;
import java.util.Base64;

/** 128 random bits, which prove that a link to end mails is a person's own. */
public record UnsubscribeSecret(String text) {

    /** A new one. */
    public static UnsubscribeSecret random() {
        return of(OwnedSecret.random());
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
