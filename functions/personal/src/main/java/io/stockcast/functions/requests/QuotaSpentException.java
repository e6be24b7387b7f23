package io.stockcast.functions.requests;

import io.stockcast.functions.problem.ProblemException;
import java.time.Duration;
import java.util.Map;

/** Somebody has asked for as many new forecasts as a day allows. */
public class QuotaSpentException extends ProblemException {

    private final Duration untilMore;

    QuotaSpentException(Duration untilMore) {
        super(429, "You have asked for as many new forecasts as a day allows. You can ask again tomorrow (UTC).");
        this.untilMore = untilMore;
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(untilMore.toSeconds()));
    }
}
