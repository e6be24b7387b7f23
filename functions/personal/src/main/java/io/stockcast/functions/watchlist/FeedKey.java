package io.stockcast.functions.watchlist;

import io.stockcast.functions.people.OwnedSecret;
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

    private static final int LONGEST = 300;
    private static final char SEPARATOR = '/';

    static FeedKey random(ListKey list) {
        return new FeedKey(list, HexFormat.of().formatHex(OwnedSecret.random()));
    }

    /** The key as an address ends with it; empty where it is none. */
    static Optional<FeedKey> parse(String text) {
        return OwnedSecret.parse(text, LONGEST, FeedKey::of).flatMap(key -> key);
    }

    /** As the address ends with it. */
    String text() {
        return OwnedSecret.text(HexFormat.of().parseHex(secret), list.list().value() + SEPARATOR + list.userId());
    }

    /** All that is stored of the secret: enough to know it again, of no use to who reads it. */
    String digest() {
        return DigestUtils.sha256Hex(secret);
    }

    private static Optional<FeedKey> of(byte[] secret, String whose) {
        int end = whose.indexOf(SEPARATOR);
        return end < 0 || end == whose.length() - 1
                ? Optional.empty()
                : ListId.parse(whose.substring(0, end))
                        .map(id -> new FeedKey(
                                new ListKey(whose.substring(end + 1), id),
                                HexFormat.of().formatHex(secret)));
    }

    /** Nothing of it, since whoever knows it can read the feed. */
    @Override
    public String toString() {
        return "FeedKey";
    }
}
