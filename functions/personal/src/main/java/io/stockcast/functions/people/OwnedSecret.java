package io.stockcast.functions.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A secret of 128 random bits, behind which it says whose it is, as one text that may stand in an address as it is. Whoever
 * gets the address looks in one item, and needs no index of secrets.
 */
public final class OwnedSecret {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OwnedSecret() {}

    /** A new secret. */
    public static byte[] random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** Both as one text. */
    public static String text(byte[] secret, String owner) {
        byte[] whose = owner.getBytes(UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(BYTES + whose.length)
                        .put(secret)
                        .put(whose)
                        .array());
    }

    /**
     * What is made of the secret and its owner; empty where a text cannot be one.
     *
     * @param longest how many characters it may have
     */
    public static <T> Optional<T> parse(String text, int longest, BiFunction<byte[], String, T> maker) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length > BYTES
                    ? Optional.of(maker.apply(
                            Arrays.copyOf(bytes, BYTES), new String(bytes, BYTES, bytes.length - BYTES, UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
