package io.stockcast.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private static final RSAKey KEY = KeyServer.newKey();
    private static final KeyServer POOL = new KeyServer(KEY);
    private static final Tokens TOKENS = new Tokens(POOL.issuer(), KEY);

    private final SignIn signIn = SignIn.to(new UserPool(POOL.issuer(), Tokens.CLIENT_ID));

    @AfterAll
    static void stop() {
        POOL.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "bearer ", "BEARER  "})
    void accessTokenOfThePool_shouldNameItsPerson(String scheme) {
        assertThat(signIn.require(scheme + TOKENS.valid()))
                .extracting(Person::userId, Person::username)
                .containsExactly("7c1e0a52-3d0b-4a52-9d8e-0c6a5f0f8a11", "ann");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic YW5uOmFubg==", "Bearer a b", "Bearer ä", "Bearer garbage"})
    void headerWithoutAToken_shouldBeRefused(String header) {
        assertThatExceptionOfType(NotSignedInException.class).isThrownBy(() -> signIn.require(header));
    }

    @ParameterizedTest
    @MethodSource
    void forgery_shouldBeRefused(String token) {
        assertRefused(token);
    }

    static Stream<Named<String>> forgery_shouldBeRefused() {
        return Stream.of(
                Named.of("alg none", TOKENS.unsigned()),
                Named.of("HS256 with the public key", TOKENS.signedWithThePublicKey()),
                Named.of("RS512", TOKENS.signedWith(JWSAlgorithm.RS512)),
                Named.of("PS256", TOKENS.signedWith(JWSAlgorithm.PS256)),
                Named.of("without its signature", TOKENS.valid().replaceAll("[^.]+$", "")),
                Named.of("another pool's key", new Tokens(POOL.issuer(), KeyServer.newKey()).valid()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void flippedBit_shouldBeRefusedWhereverItIs(int part) {
        String[] parts = TOKENS.valid().split("\\.");
        byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
        bytes[bytes.length / 2] ^= 1;
        parts[part] = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

        assertRefused(String.join(".", Arrays.asList(parts)));
    }

    @ParameterizedTest
    @MethodSource
    void tokenOfThePoolForSomethingElse_shouldBeRefused(UnaryOperator<JWTClaimsSet.Builder> change) {
        assertRefused(TOKENS.with(change));
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>> tokenOfThePoolForSomethingElse_shouldBeRefused() {
        return Stream.of(
                Named.of("another issuer", claims -> claims.issuer("https://example.org/pool")),
                Named.of("no issuer", claims -> claims.issuer(null)),
                Named.of("another client", claims -> claims.claim("client_id", "another-site")),
                Named.of("no client", claims -> claims.claim("client_id", null)),
                Named.of(
                        "an ID token", claims -> claims.claim("token_use", "id").audience(Tokens.CLIENT_ID)),
                Named.of("no use", claims -> claims.claim("token_use", null)),
                Named.of("expired", claims -> claims.expirationTime(in(Duration.ofMinutes(-2)))),
                Named.of("never expiring", claims -> claims.expirationTime(null)),
                Named.of("not yet valid", claims -> claims.notBeforeTime(in(Duration.ofMinutes(2)))),
                Named.of("no subject", claims -> claims.subject(null)),
                Named.of("a blank subject", claims -> claims.subject(" ")),
                Named.of("no username", claims -> claims.claim("username", null)),
                Named.of(
                        "a list of issuers",
                        claims -> claims.claim("iss", List.of(POOL.issuer().toString()))),
                Named.of("a list of uses", claims -> claims.claim("token_use", List.of("access"))),
                Named.of("a list of clients", claims -> claims.claim("client_id", List.of(Tokens.CLIENT_ID))),
                Named.of("a list of subjects", claims -> claims.claim("sub", List.of("ann"))),
                Named.of("a list of usernames", claims -> claims.claim("username", List.of("ann"))),
                Named.of("a number as username", claims -> claims.claim("username", 7)),
                Named.of("an object as use", claims -> claims.claim("token_use", Map.of("access", true))),
                Named.of("a text as expiry", claims -> claims.claim("exp", "tomorrow")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "openid email", "stockcast/users", "other stockcast/user/x"})
    void tokenWithoutTheScope_shouldBeToldApart(String scope) {
        String token = TOKENS.with(claims -> claims.claim("scope", scope));

        assertThatExceptionOfType(MissingScopeException.class).isThrownBy(() -> signIn.require("Bearer " + token));
    }

    @ParameterizedTest
    @MethodSource
    void claimsInAnotherForm_shouldBeAcceptedWhereTheyMeanTheSame(UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(signIn.require("Bearer " + TOKENS.with(change)).username()).isEqualTo("ann");
    }

    static Stream<Named<UnaryOperator<JWTClaimsSet.Builder>>>
            claimsInAnotherForm_shouldBeAcceptedWhereTheyMeanTheSame() {
        return Stream.of(
                Named.of("a list of scopes", claims -> claims.claim("scope", List.of("openid", UserPool.SCOPE))),
                Named.of("a list of audiences", claims -> claims.audience(List.of("one", "another"))));
    }

    @Test
    void scopesThatAreNoTexts_shouldBeToldApart() {
        String token = TOKENS.with(claims -> claims.claim("scope", List.of(1, 2)));

        assertThatExceptionOfType(MissingScopeException.class).isThrownBy(() -> signIn.require("Bearer " + token));
    }

    @Test
    void refusal_shouldNotRepeatTheToken() {
        String token = TOKENS.with(claims -> claims.expirationTime(in(Duration.ofMinutes(-2))));

        assertThatExceptionOfType(NotSignedInException.class)
                .isThrownBy(() -> signIn.require("Bearer " + token))
                .satisfies(refusal -> {
                    for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                        assertThat(cause.toString()).doesNotContain(token.substring(token.lastIndexOf('.')));
                    }
                });
    }

    @Test
    void person_shouldNotBeReadableInALog() {
        assertThat(signIn.require("Bearer " + TOKENS.valid())).hasToString("Person");
    }

    @Test
    void issuerThatIsNoAddress_shouldBeRefusedAtOnce() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SignIn.to(new UserPool(URI.create("pool"), Tokens.CLIENT_ID)));
    }

    private void assertRefused(String token) {
        assertThatExceptionOfType(NotSignedInException.class).isThrownBy(() -> signIn.require("Bearer " + token));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }
}
