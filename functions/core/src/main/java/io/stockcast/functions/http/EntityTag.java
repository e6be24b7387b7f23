package io.stockcast.functions.http;

import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/** The validator of a body. It is weak, so that what lies between may compress the body. */
record EntityTag(String value) {

    private static final String WEAK = "W/";

    static EntityTag of(String body) {
        return new EntityTag(WEAK + '"' + DigestUtils.sha256Hex(body).substring(0, 32) + '"');
    }

    /** Whether an If-None-Match header names this tag, by weak comparison. */
    boolean isNamedBy(String ifNoneMatch) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(named -> named.equals("*") || opaque(named).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
