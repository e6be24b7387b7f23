package io.stockcast.local.gateway;

import io.stockcast.auth.KeysUnreachableException;
import io.stockcast.auth.NotSignedInException;
import io.stockcast.auth.SignIn;
import io.stockcast.local.cloud.LocalFunctions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has whoever verifies tokens fetch the user pool's keys once, before the first visitors come: many at once would take
 * all threads of the server that these keys come from, and be told that sign-in is unavailable.
 */
public final class SignInWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWarmUp.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_TRIES = 3;

    private final Contract contract;
    private final LocalFunctions functions;

    public SignInWarmUp(Contract contract, LocalFunctions functions) {
        this.contract = contract;
        this.functions = functions;
    }

    /** Sends each a token that names the key and is signed by nobody. */
    public void run(SignIn gateway, String keyId) {
        String authorization = "Bearer " + part(Map.of("alg", "RS256", "kid", keyId)) + "." + part(Map.of()) + ".AA";
        fetchKeys(gateway, authorization);
        contract.personalRoutes()
                .forEach(route ->
                        functions.invoke(route.function(), JSON.writeValueAsBytes(event(route, authorization))));
    }

    /** Tries it a few times; where that fails, whoever signs in first has them fetched. */
    static void fetchKeys(SignIn gateway, String authorization) {
        if (IntStream.range(0, MOST_TRIES).noneMatch(attempt -> knowsKeys(gateway, authorization))) {
            LOG.warn("The keys of the user pool cannot be fetched yet; they are fetched when somebody signs in");
        }
    }

    // A busy machine may take longer to answer itself than whoever verifies tokens waits.
    private static boolean knowsKeys(SignIn gateway, String authorization) {
        try {
            gateway.require(authorization);
            return true;
        } catch (NotSignedInException e) {
            // As expected: what counts is that the keys are known now.
            return true;
        } catch (KeysUnreachableException e) {
            LOG.info("The keys of the user pool cannot be fetched yet", e);
            return false;
        }
    }

    private static Map<String, Object> event(Route route, String authorization) {
        return Map.of(
                "version", "2.0",
                "routeKey", route.key(),
                "rawPath", route.path().getPatternString(),
                "headers", Map.of("authorization", authorization),
                "requestContext", Map.of("stage", "$default", "requestId", "warm-up"));
    }

    private static String part(Map<String, String> claims) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(claims).getBytes(StandardCharsets.UTF_8));
    }
}
