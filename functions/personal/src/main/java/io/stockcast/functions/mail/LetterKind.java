package io.stockcast.functions.mail;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of mail among which a person can choose. */
public enum LetterKind {
    /** What an alert has told. */
    ALERTS,
    /** What came of yesterday's forecasts, and tomorrow's ranges. */
    DIGEST;

    static Optional<LetterKind> parse(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
