package io.stockcast.marketdata.provider;

/** A key to a provider; it never prints itself. */
public record ApiKey(String value) {

    public ApiKey {
        if (!value.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException("an API key is made of visible ASCII characters");
        }
    }

    /** A text of the provider's, in which it may have quoted the key. */
    public String redactedIn(String text) {
        return text.replace(value, "***");
    }

    @Override
    public String toString() {
        return "***";
    }
}
