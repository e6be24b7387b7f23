package io.stockcast.lambda;

/**
 * What a function sent to Lambda's Runtime API.
 *
 * @param kind {@code response}, {@code error} where a call failed, {@code init/error} where the function did not
 *     start, {@code restore/next} where it is ready for its snapshot
 * @param body in JSON
 */
public record LambdaAnswer(String kind, String body) {

    /** Whether it answers a call, and that did not fail. */
    public boolean isResponse() {
        return kind.equals("response");
    }
}
