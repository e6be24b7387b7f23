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
import tools.jackson.databind.JsonNode;

/** What the pages of signing up, in and out hold against those who misuse them. */
class IdentityPagesTest {

    private static final String PASSWORD = "Correct-1-horse";

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

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
    @ValueSource(strings = {"/sign-in", "/sign-up"})
    void pages_shouldRunNothingInlineAndBeKeptByNobody(String path) {
        HttpResponse<String> page = visitor.get(path);

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.body()).doesNotContain("style=", "onclick", "<style").contains("<h1>", "lang=\"en\"");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up"})
    void formWithoutItsToken_shouldDoNothing(String path) {
        HttpResponse<String> answer = visitor.post(path, Map.of("email", "eve@example.org", "password", PASSWORD));

        assertThat(Visitor.location(answer)).endsWith(path + "?stale");
        assertThat(visitor.get(Visitor.location(answer)).body()).contains("nothing was sent", "name=\"_csrf\"");
        assertThat(Visitor.location(new Visitor(cloud).submit("/sign-in", "eve@example.org", PASSWORD)))
                .endsWith("/sign-in?wrong");
    }

    @Test
    void whatWasTyped_shouldBeEscaped() {
        String page =
                visitor.submit("/sign-up", "\"><script>alert(1)</script>", "x").body();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "ann", "ann@", "@example.org", "ann@example", "a b@example.org", "ann@exa mple.org"})
    void malformedAddress_shouldBeRefused(String email) {
        HttpResponse<String> answer = visitor.submit("/sign-up", email, PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This is not a valid e-mail address");
    }

    @Test
    void passwordLongerThanWhatIsCompared_shouldBeRefused() {
        HttpResponse<String> answer = visitor.submit("/sign-up", "long@example.org", "Aa1-" + "x".repeat(69));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("8 to 72 characters");
    }

    @Test
    void signUpInASession_shouldChangeItsId() {
        visitor.submit("/sign-up", "session@example.org", PASSWORD);
        String before = visitor.sessionId().orElseThrow();

        visitor.submit("/sign-up", "session-2@example.org", PASSWORD);

        assertThat(visitor.sessionId().orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void visitorWhoIsNotSignedIn_shouldHaveNoSession() {
        visitor.authorize(visitor.authorizationRequest());
        visitor.get("/sign-up");
        visitor.get("/logout");
        visitor.get("/");
        visitor.submit("/sign-in", "nobody@example.org", PASSWORD);
        visitor.submit("/sign-up", "nobody@example.org", "weak");
        visitor.post("/sign-in", Map.of("email", "nobody@example.org"));

        assertThat(visitor.sessionId()).isEmpty();
    }

    @Test
    void whatIsTooLongForACookie_shouldNotBeKept() {
        HttpResponse<String> refused = visitor.submit("/sign-in", "x".repeat(5_000) + "@example.org", PASSWORD);

        assertThat(Visitor.location(refused)).endsWith("/sign-in?wrong");
        assertThat(refused.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("-email="));
    }

    @ParameterizedTest
    @CsvSource({
        "stockcast-site, https://example.org/",
        "stockcast-site, //example.org",
        "stockcast-site, ''",
        "somebody-else, http://localhost/",
        "'', /",
    })
    void signOutToSomewhereElse_shouldLeadNowhereAndEndNothing(String client, String next) {
        String email = "out" + Math.abs((client + next).hashCode()) + "@example.org";
        visitor.signUp(email, PASSWORD);

        HttpResponse<String> answer = visitor.get("/logout?client_id=" + client + "&logout_uri=" + next);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(visitor.code(visitor.authorize(visitor.authorizationRequest())))
                .isNotEmpty();
    }

    @Test
    void configuration_shouldTellTheSiteWhatItNeeds() {
        JsonNode config = Visitor.json(visitor.get("/config.json"));
        String origin = "http://localhost:" + cloud.port();

        assertThat(config.propertyNames()).containsExactlyInAnyOrder("issuer", "clientId", "scope", "signOutUrl");
        assertThat(config.get("issuer").asString()).isEqualTo(origin);
        assertThat(config.get("signOutUrl").asString()).isEqualTo(origin + "/logout");
        assertThat(config.get("scope").asString()).isEqualTo("openid email stockcast/user");
    }

    @Test
    void discovery_shouldLeadToWhatTheSiteUses() {
        JsonNode provider = Visitor.json(visitor.get("/.well-known/openid-configuration"));
        String origin = "http://localhost:" + cloud.port();

        assertThat(provider.get("issuer").asString()).isEqualTo(origin);
        assertThat(provider.get("authorization_endpoint").asString()).isEqualTo(origin + "/oauth2/authorize");
        assertThat(provider.get("token_endpoint").asString()).isEqualTo(origin + "/oauth2/token");
        assertThat(provider.get("revocation_endpoint").asString()).isEqualTo(origin + "/oauth2/revoke");
        assertThat(provider.get("end_session_endpoint").asString()).isEqualTo(origin + "/logout");
        assertThat(provider.get("jwks_uri").asString()).isEqualTo(origin + "/.well-known/jwks.json");
    }

    @Test
    void refreshTokenOfAnotherClient_shouldBeWorthNothing() {
        JsonNode tokens = visitor.signUp("client@example.org", PASSWORD);
        String refreshToken = tokens.get("refresh_token").asString();

        assertRefused(
                Map.of("grant_type", "refresh_token", "client_id", "somebody-else", "refresh_token", refreshToken));
        assertRefused(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
        assertRefused(Map.of("grant_type", "client_credentials", "client_id", Visitor.CLIENT_ID));
    }

    private void assertRefused(Map<String, String> request) {
        HttpResponse<String> answer = visitor.token(request);
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body()).doesNotContain("_token\":");
    }
}
