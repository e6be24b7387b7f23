package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.LocalSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signs up, in and out over HTTP, as a browser and the site in it would. */
class SignInTest {

    private static final String PASSWORD = "Correct-1-horse";
    private static final String EXPORT = "/api/account/export";

    @TempDir
    private static Path folder;

    private static RunningCloud cloud;

    private final Visitor visitor = new Visitor(cloud);

    @BeforeAll
    static void start() throws IOException {
        cloud = RunningCloud.start(folder.resolve("state"), smallMarket(folder));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @Test
    void journey_shouldLeadFromSignUpToSignOut() {
        String email = newEmail();
        JsonNode tokens = visitor.signUp(email, PASSWORD);

        assertThat(export(tokens).statusCode()).isEqualTo(200);
        assertThat(Visitor.json(export(tokens)).at("/profile/email").asString()).isEqualTo(email);

        JsonNode renewed = Visitor.json(visitor.refresh(refreshToken(tokens)));
        assertThat(export(renewed).statusCode()).isEqualTo(200);
        assertThat(visitor.refresh(refreshToken(tokens)).statusCode()).isEqualTo(400);

        assertThat(visitor.post(
                                "/oauth2/revoke",
                                Map.of("token", refreshToken(renewed), "client_id", Visitor.CLIENT_ID))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.location(visitor.signOut("/"))).isEqualTo("http://localhost:" + cloud.port() + "/");
        assertThat(visitor.refresh(refreshToken(renewed)).statusCode()).isEqualTo(400);
        assertThat(Visitor.location(visitor.authorize(visitor.authorizationRequest())))
                .endsWith("/sign-in");
    }

    @Test
    void usedRefreshToken_shouldEndItsSignIn() {
        JsonNode stolen = visitor.signUp(newEmail(), PASSWORD);
        JsonNode renewed = Visitor.json(visitor.refresh(refreshToken(stolen)));

        assertThat(visitor.refresh(refreshToken(stolen)).statusCode()).isEqualTo(400);
        assertThat(visitor.refresh(refreshToken(renewed)).statusCode()).isEqualTo(400);
    }

    @Test
    void usedRefreshToken_shouldLeaveOtherSignInsOfThePerson() {
        String email = newEmail();
        JsonNode stolen = visitor.signUp(email, PASSWORD);
        JsonNode other = new Visitor(cloud).signIn(email, PASSWORD);
        visitor.refresh(refreshToken(stolen));
        visitor.refresh(refreshToken(stolen));

        assertThat(visitor.refresh(refreshToken(other)).statusCode()).isEqualTo(200);
    }

    @Test
    void session_shouldSignInAgainWithoutAPassword() {
        visitor.signUp(newEmail(), PASSWORD);

        String code = visitor.code(visitor.authorize(visitor.authorizationRequest()));

        assertThat(visitor.redeem(code, visitor.verifier()).statusCode()).isEqualTo(200);
    }

    @Test
    void secondBrowser_shouldBeTheSamePerson() {
        String email = newEmail();
        JsonNode first = visitor.signUp(email, PASSWORD);

        JsonNode second = new Visitor(cloud).signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD);

        assertThat(claims(second).get("sub")).isEqualTo(claims(first).get("sub"));
    }

    @Test
    void accessToken_shouldHaveCognitosShape() {
        JsonNode claims = claims(visitor.signUp(newEmail(), PASSWORD));

        assertThat(claims.propertyNames())
                .containsExactlyInAnyOrder(
                        "sub", "iss", "exp", "iat", "jti", "scope", "token_use", "client_id", "username");
        assertThat(UUID.fromString(claims.get("sub").asString())).isNotNull();
        assertThat(claims.get("iss").asString()).isEqualTo("http://localhost:" + cloud.port());
        assertThat(claims.get("token_use").asString()).isEqualTo("access");
        assertThat(claims.get("scope").asString().split(" ")).contains("stockcast/user", "openid", "email");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(15 * 60);
    }

    @Test
    void idToken_shouldNameThePersonAndOpenNothing() {
        String email = newEmail();
        JsonNode tokens = visitor.signUp(email, PASSWORD);
        String idToken = tokens.get("id_token").asString();

        assertThat(claims(idToken).get("email").asString()).isEqualTo(email);
        assertThat(visitor.get(EXPORT, "Authorization", "Bearer " + idToken).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nobody_shouldBeToldToSignIn() {
        HttpResponse<String> answer = cloud.api(EXPORT);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void tokenWithoutTheScope_shouldBeForbidden() {
        visitor.signUp(newEmail(), PASSWORD);
        Map<String, String> narrow = visitor.authorizationRequest();
        narrow.put("scope", "openid");
        JsonNode tokens = Visitor.json(visitor.redeem(visitor.code(visitor.authorize(narrow)), visitor.verifier()));

        assertThat(export(tokens).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-up"})
    void bookmarkedPage_shouldLeadToTheSiteWhichThenAsksWhoIsThere(String page) {
        String email = newEmail();
        if (page.equals("/sign-in")) {
            new Visitor(cloud).signUp(email, PASSWORD);
        }

        assertThat(Visitor.location(visitor.submit(page, email, PASSWORD))).endsWith("/signed-in");
        Map<String, String> silent = visitor.authorizationRequest();
        silent.put("prompt", "none");
        assertThat(visitor.redeem(visitor.code(visitor.authorize(silent)), visitor.verifier())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void signInPageOfASession_shouldLeadToTheSite() {
        visitor.signUp(newEmail(), PASSWORD);

        assertThat(Visitor.location(visitor.get("/sign-in"))).endsWith("/signed-in");
    }

    @Test
    void wrongPasswordAndUnknownAddress_shouldBeToldAlike() {
        String email = newEmail();
        visitor.signUp(email, PASSWORD);

        HttpResponse<String> wrong = new Visitor(cloud).submit("/sign-in", email, "Wrong-1-horse");
        HttpResponse<String> unknown = new Visitor(cloud).submit("/sign-in", newEmail(), "Wrong-1-horse");

        assertThat(Visitor.location(wrong)).endsWith("/sign-in?wrong");
        assertThat(Visitor.location(unknown)).endsWith("/sign-in?wrong");
    }

    @Test
    void refusedSignIn_shouldSayWhyAndKeepWhatWasTyped() {
        String email = newEmail();

        String page = visitor.get(Visitor.location(visitor.submit("/sign-in", email, "Wrong-1-horse")))
                .body();

        assertThat(page).contains("is wrong", "value=\"" + email + "\"");
    }

    @Test
    void pageAfterTooManyAttempts_shouldSayWhatToDo() {
        assertThat(visitor.get("/sign-in?wait").body()).contains("Please wait a moment");
    }

    @Test
    void takenAddress_shouldBeToldAndChangeNothing() {
        String email = newEmail();
        visitor.signUp(email, PASSWORD);

        HttpResponse<String> second = new Visitor(cloud).submit("/sign-up", email, "Another-1-horse");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("already", "value=\"" + email + "\"");
        assertThat(new Visitor(cloud).signIn(email, PASSWORD).has("access_token"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Aa1-567, 8 to 72 characters",
        "aa1-5678, a capital letter",
        "AA1-5678, a small letter",
        "Aaa-aaaa, a digit",
        "Aa1a5678, a symbol",
    })
    void weakPassword_shouldBeRefusedWithWhatItLacks(String password, String lack) {
        HttpResponse<String> answer = visitor.submit("/sign-up", newEmail(), password);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("still needs: " + lack);
    }

    private static HttpResponse<String> export(JsonNode tokens) {
        return new Visitor(cloud)
                .get(
                        EXPORT,
                        "Authorization",
                        "Bearer " + tokens.get("access_token").asString());
    }

    private static String refreshToken(JsonNode tokens) {
        return tokens.get("refresh_token").asString();
    }

    static JsonNode claims(JsonNode tokens) {
        return claims(tokens.get("access_token").asString());
    }

    private static JsonNode claims(String jwt) {
        byte[] payload = Base64.getUrlDecoder().decode(jwt.split("\\.")[1]);
        return new JsonMapper().readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static String newEmail() {
        return "ann." + UUID.randomUUID() + "@example.org";
    }

    static Path smallMarket(Path folder) throws IOException {
        Path market = Files.createDirectory(folder.resolve("market"));
        return Files.copy(LocalSettings.sampleMarket().resolve("KO.csv"), market.resolve("KO.csv"))
                .getParent();
    }
}
