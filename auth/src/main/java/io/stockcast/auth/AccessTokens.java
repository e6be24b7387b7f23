package io.stockcast.auth;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Verifies access tokens of one client of a user pool, and refuses all others. */
final class AccessTokens {

    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 2_000;
    private static final int MOST_BYTES = 50_000;
    private static final Duration KEYS_FRESH = Duration.ofMinutes(15);
    private static final Duration KEYS_USABLE_IN_AN_OUTAGE = Duration.ofHours(4);
    private static final Duration REFRESH_AT_MOST = Duration.ofSeconds(10);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);

    private AccessTokens() {}

    // A forged claim may have any type, also where the pool only sends texts.
    static JwtDecoder decoder(UserPool pool) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys(pool.keys()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                lifetime(),
                new JwtIssuerValidator(pool.issuer().toString()),
                new JwtClaimValidator<Object>("token_use", "access"::equals),
                new JwtClaimValidator<Object>("client_id", pool.clientId()::equals)));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> lifetime() {
        JwtTimestampValidator validator = new JwtTimestampValidator();
        validator.setAllowEmptyExpiryClaim(false);
        return validator;
    }

    // An unknown key id causes the keys to be fetched again; the limit keeps made-up ids from doing so at will.
    private static JWKSource<SecurityContext> keys(URI address) {
        try {
            return new KnownKeys(JWKSourceBuilder.create(
                            address.toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES))
                    .cache(KEYS_FRESH.toMillis(), REFRESH_AT_MOST.toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerant(KEYS_USABLE_IN_AN_OUTAGE.toMillis())
                    .build());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("the issuer is not an address: " + address, e);
        }
    }
}
