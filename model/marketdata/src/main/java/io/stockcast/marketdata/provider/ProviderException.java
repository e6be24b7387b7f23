package io.stockcast.marketdata.provider;

import java.time.Duration;
import java.util.Optional;

/**
 * A question that a provider did not answer with data. The message is for the log, and never quotes a request: its
 * URL may hold a key. For the same reason there is no cause.
 */
public final class ProviderException extends RuntimeException {

    private static final int LONGEST_QUOTE = 200;

    private static final int TOO_MANY_REQUESTS = 429;

    private final boolean worthRetrying;
    private final Optional<Duration> retryAfter;
    private final boolean refusesFurther;

    private ProviderException(String message, boolean worthRetrying, Optional<Duration> retryAfter) {
        this(message, worthRetrying, retryAfter, false);
    }

    private ProviderException(
            String message, boolean worthRetrying, Optional<Duration> retryAfter, boolean refusesFurther) {
        super(message);
        this.worthRetrying = worthRetrying;
        this.retryAfter = retryAfter;
        this.refusesFurther = refusesFurther;
    }

    /** A failure that may be over in a moment. */
    public static ProviderException passing(String message) {
        return new ProviderException(message, true, Optional.empty());
    }

    /** A failure that asking again would only repeat. */
    public static ProviderException lasting(String message) {
        return new ProviderException(message, false, Optional.empty());
    }

    /** An answer in which what we read is not where it was: the reading must be changed, asking again helps nothing. */
    public static ProviderException changedForm(String difference) {
        return lasting("has changed the form of its data: " + difference);
    }

    /** A refusal in the provider's own words, which must be free of keys. */
    public static ProviderException refusal(String words) {
        String plain = words.replaceAll("[\\p{C}\\s]+", " ").strip();
        return lasting("refuses: " + plain.substring(0, Math.min(plain.length(), LONGEST_QUOTE)));
    }

    /** The failure that an HTTP status of 400 or more stands for. */
    public static ProviderException ofStatus(int status, Optional<Duration> retryAfter) {
        if (status == TOO_MANY_REQUESTS) {
            return new ProviderException("refuses further requests (429)", true, retryAfter, true);
        }
        if (status == 503) {
            return new ProviderException("answers with status 503", true, retryAfter);
        }
        return status >= 500
                ? passing("answers with status " + status)
                : lasting(
                        status == 401 || status == 403
                                ? "refuses access (status " + status + ")"
                                : "answers with status " + status);
    }

    boolean isWorthRetrying() {
        return worthRetrying;
    }

    /** Whether the provider said that it was asked too often. */
    boolean refusesFurther() {
        return refusesFurther;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
