package io.stockcast.functions.watchlist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the address of a list's feed ends with: a secret of 128 random bits, behind which it says in which item it is
 * looked for.
 *
 * @param list the list whose feed it is
 * @param secret in hexadecimal digits
 */
record FeedKey(ListKey list, String secret) {

    private static final int SECRET_BYTES = 16;
    private static final int LONGEST = 300;
    private static final char SEPARATOR = '/';
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedKey random(ListKey list) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new FeedKey(list, HexFormat.of().formatHex(secret));
    }

    /** The key as an address ends with it; empty where it is none. */
    static Optional<FeedKey> parse(String text) {
        return text.length() > LONGEST ? Optional.empty() : decoded(text).flatMap(FeedKey::of);
    }

    /** As the address ends with it. */
    String text() {
        byte[] whose = (list.list().value() + SEPARATOR + list.userId()).getBytes(UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(SECRET_BYTES + whose.length)
                        .put(HexFormat.of().parseHex(secret))
                        .put(whose)
                        .array());
    }

    /** All that is stored of the secret: enough to know it again, of no use to who reads it. */
    String digest() {
        return DigestUtils.sha256Hex(secret);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text)).filter(bytes -> bytes.length > SECRET_BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FeedKey> of(byte[] bytes) {
        String secret = HexFormat.of().formatHex(bytes, 0, SECRET_BYTES);
        String whose = new String(bytes, SECRET_BYTES, bytes.length - SECRET_BYTES, UTF_8);
        int end = whose.indexOf(SEPARATOR);
        return end < 0 || end == whose.length() - 1
                ? Optional.empty()
                : ListId.parse(whose.substring(0, end))
                        .map(id -> new FeedKey(new ListKey(whose.substring(end + 1), id), secret));
    }

    /** Nothing of it, since whoever knows it can read the feed. */
    @Override
    public String toString() {
        return "FeedKey";
    }
}
