package io.stockcast.functions.problem;

import java.util.Map;

/** What was asked is for people who are signed in. */
public class SignInRequiredException extends ProblemException {

    public SignInRequiredException(String publicMessage) {
        super(401, publicMessage);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("WWW-Authenticate", "Bearer");
    }
}
