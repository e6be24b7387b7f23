package io.stockcast.local.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules of Cognito's default password policy, in the words of the sign-up page. */
enum PasswordRule {
    // bcrypt looks at no more than 72 bytes.
    LENGTH(
            "8 to 72 characters",
            password -> password.length() >= 8 && password.getBytes(StandardCharsets.UTF_8).length <= 72),
    UPPER_CASE("a capital letter", has("[A-Z]")),
    LOWER_CASE("a small letter", has("[a-z]")),
    DIGIT("a digit", has("[0-9]")),
    SYMBOL("a symbol (- ! ? and the like)", has("[-^$*.\\[\\]{}()?\"!@#%&/\\\\,><':;|_~`+=]|\\S \\S"));

    private final String words;
    private final Predicate<String> holds;

    PasswordRule(String words, Predicate<String> holds) {
        this.words = words;
        this.holds = holds;
    }

    static List<String> all() {
        return Arrays.stream(values()).map(rule -> rule.words).toList();
    }

    static List<String> brokenBy(String password) {
        return Arrays.stream(values())
                .filter(rule -> !rule.holds.test(password))
                .map(rule -> rule.words)
                .toList();
    }

    private static Predicate<String> has(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }
}
