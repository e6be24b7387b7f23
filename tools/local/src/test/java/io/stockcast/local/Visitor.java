package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser of their own, which keeps cookies and follows no redirect unasked. */
final class Visitor {

    static final String CLIENT_ID = "stockcast-site";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-0123456789";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;

    Visitor(RunningCloud cloud) {
        this.origin = "http://localhost:" + cloud.port();
    }

    /** What the site would ask the authorization server for. */
    Map<String, String> authorizationRequest() {
        return new TreeMap<>(Map.of(
                "response_type", "code",
                "client_id", CLIENT_ID,
                "redirect_uri", origin + "/signed-in",
                "scope", "openid email stockcast/user",
                "state", "the-state",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
    }

    HttpResponse<String> authorize(Map<String, String> request) {
        return get("/oauth2/authorize?" + encoded(request));
    }

    /** Makes an account on the way to the site, and returns the tokens that the site gets for it. */
    JsonNode signUp(String email, String password) {
        authorize(authorizationRequest());
        return tokensAfter(submit("/sign-up", email, password));
    }

    JsonNode signIn(String email, String password) {
        authorize(authorizationRequest());
        return tokensAfter(submit("/sign-in", email, password));
    }

    /** Fills in the form of a page and sends it. */
    HttpResponse<String> submit(String page, String email, String password) {
        Matcher csrf = CSRF.matcher(get(page).body());
        assertThat(csrf.find()).isTrue();
        return post(page, Map.of("email", email, "password", password, "_csrf", csrf.group(1)));
    }

    HttpResponse<String> token(Map<String, String> request) {
        return post("/oauth2/token", request);
    }

    HttpResponse<String> redeem(String code, String verifier) {
        return token(Map.of(
                "grant_type", "authorization_code",
                "client_id", CLIENT_ID,
                "redirect_uri", origin + "/signed-in",
                "code", code,
                "code_verifier", verifier));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "client_id", CLIENT_ID, "refresh_token", refreshToken));
    }

    HttpResponse<String> signOut(String next) {
        return get("/logout?client_id=" + CLIENT_ID + "&logout_uri="
                + URLEncoder.encode(origin + next, StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A request without a body. */
    HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> delete(String path, String... headers) {
        return send("DELETE", path, headers);
    }

    HttpResponse<String> put(String path, String... headers) {
        return send("PUT", path, headers);
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** The code in the redirect that a signed-in session gets. */
    String code(HttpResponse<String> authorized) {
        String location = location(authorized);
        assertThat(location).startsWith(origin + "/signed-in?code=").contains("state=the-state");
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    /** The id of the session that the server keeps for this browser; empty where it keeps none. */
    Optional<String> sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().matches("stockcast-\\d+"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    String verifier() {
        return VERIFIER;
    }

    private JsonNode tokensAfter(HttpResponse<String> submitted) {
        String onward = location(submitted);
        assertThat(onward).startsWith(origin + "/oauth2/authorize?");
        HttpResponse<String> tokens = redeem(code(get(onward)), VERIFIER);
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        return json(tokens);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? origin + path : path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
