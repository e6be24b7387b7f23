package io.stockcast.auth;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of which none matches a made-up key id, also while they may not be fetched again yet. Where none are known at
 * all, nobody's token can be verified, which stays a failure.
 */
record KnownKeys(JWKSource<SecurityContext> fetched) implements JWKSource<SecurityContext> {

    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return fetched.get(selector, context);
        } catch (RateLimitReachedException e) {
            return selector.select(new JWKSet(fetched.get(ANY, context)));
        }
    }
}
