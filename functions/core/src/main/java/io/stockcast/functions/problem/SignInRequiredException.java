package io.stockcast.functions.problem;

import java.util.Map;

/** The request is only for signed-in people. */
public class SignInRequiredException extends ProblemException {

    public SignInRequiredException(String publicMessage) {
        super(401, publicMessage);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("WWW-Authenticate", "Bearer");
    }
}
