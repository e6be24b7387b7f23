package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an authorization request must carry, and what its code is worth. */
class AuthorizationRequestTest {

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;
    private static int people;

    private final Visitor visitor = new Visitor(cloud);

    @BeforeAll
    static void start() throws IOException {
        cloud = RunningCloud.start(folder.resolve("state"), SignInTest.smallMarket(folder));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource({
        "redirect_uri, https://example.org/",
        "redirect_uri, http://localhost/signed-in",
        "client_id, somebody-else",
    })
    void requestFromSomebodyElse_shouldNotBeRedirectedAnywhere(String parameter, String value) {
        Map<String, String> request = visitor.authorizationRequest();
        request.put(parameter, value);

        HttpResponse<String> answer = visitor.authorize(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code_challenge", "code_challenge_method"})
    void requestWithoutPkce_shouldBeRefused(String missing) {
        signUp();
        Map<String, String> request = visitor.authorizationRequest();
        request.remove(missing);

        assertThat(Visitor.location(visitor.authorize(request))).contains("error=invalid_request");
    }

    @Test
    void silentRequestOfSomebodyNotSignedIn_shouldBeAnsweredToTheSiteWithoutAPage() {
        Map<String, String> request = visitor.authorizationRequest();
        request.put("prompt", "none");

        assertThat(Visitor.location(visitor.authorize(request)))
                .contains("/signed-in")
                .contains("error=login_required");
    }

    @Test
    void plainPkce_shouldBeRefused() {
        signUp();
        Map<String, String> request = visitor.authorizationRequest();
        request.put("code_challenge_method", "plain");

        assertThat(Visitor.location(visitor.authorize(request))).contains("error=invalid_request");
    }

    @Test
    void codeWithTheWrongVerifierOrTwice_shouldBeWorthNothing() {
        signUp();
        String code = visitor.code(visitor.authorize(visitor.authorizationRequest()));

        assertThat(visitor.redeem(code, visitor.verifier() + "x").statusCode()).isEqualTo(400);
        assertThat(visitor.redeem(code, visitor.verifier()).statusCode()).isEqualTo(200);
        assertThat(visitor.redeem(code, visitor.verifier()).statusCode()).isEqualTo(400);
    }

    private void signUp() {
        visitor.signUp("ann" + people++ + "@example.org", "Correct-1-horse");
    }
}
