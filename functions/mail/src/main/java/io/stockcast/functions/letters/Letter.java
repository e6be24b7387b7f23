package io.stockcast.functions.letters;

import io.stockcast.functions.mail.LetterKind;
import java.util.regex.Pattern;

/**
 * A mail to one person, without what all mails have: {@link Mailing} adds why they get it and how they end it.
 *
 * @param kind what the person has chosen to get
 * @param text all of it as plain text
 * @param html the same as what stands in the body of an HTML page, which loads nothing from anywhere
 */
public record Letter(LetterKind kind, String subject, String text, String html) {

    private static final Pattern LOADS_SOMETHING = Pattern.compile(
            "<\\s*(img|link|script|iframe|object|embed|video|audio|source|svg|form|base|meta|style)\\b"
                    + "|\\b(src|srcset|background|poster)\\s*=|url\\s*\\(|@import",
            Pattern.CASE_INSENSITIVE);

    public Letter {
        if (subject.isBlank()
                || !subject.equals(subject.strip())
                || subject.lines().count() > 1) {
            throw new IllegalArgumentException("a subject is a single line");
        }
        if (LOADS_SOMETHING.matcher(html).find()) {
            throw new IllegalArgumentException("a mail loads nothing");
        }
    }

    /** Only the kind, because the rest says what somebody watches. */
    @Override
    public String toString() {
        return "Letter " + kind;
    }
}
