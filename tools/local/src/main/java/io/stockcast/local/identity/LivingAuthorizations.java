package io.stockcast.local.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Codes and refresh tokens, each valid only as long as its account exists. A refresh token is used once: one that comes
 * again has been stolen from somebody, so the sign-in that it belongs to ends. There are so many sign-ins at most; the
 * oldest ends for the newest.
 */
final class LivingAuthorizations implements OAuth2AuthorizationService {

    private static final Logger LOG = LoggerFactory.getLogger(LivingAuthorizations.class);
    private static final int MOST = 2_000;
    private static final int MOST_SPENT = 50_000;

    private final OAuth2AuthorizationService all = new InMemoryOAuth2AuthorizationService();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Cache<String, String> spent = Caffeine.newBuilder()
            .maximumSize(MOST_SPENT)
            .expireAfterWrite(SiteClient.REFRESH_TOKEN_LIFE)
            .build();
    private final Accounts accounts;
    private final int most;

    LivingAuthorizations(Accounts accounts) {
        this(accounts, MOST);
    }

    LivingAuthorizations(Accounts accounts, int most) {
        this.accounts = accounts;
        this.most = most;
    }

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        Optional<String> earlier =
                Optional.ofNullable(all.findById(authorization.getId())).flatMap(LivingAuthorizations::refreshToken);
        earlier.filter(token -> !refreshToken(authorization).equals(earlier))
                .ifPresent(token -> spent.put(DigestUtils.sha256Hex(token), authorization.getId()));
        all.save(authorization);
        ids.add(authorization.getId());
        if (ids.size() > most) {
            end(ids.iterator().next());
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        all.remove(authorization);
        ids.remove(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return living(all.findById(id));
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        Optional.ofNullable(spent.getIfPresent(DigestUtils.sha256Hex(token)))
                .filter(ids::contains)
                .ifPresent(id -> {
                    LOG.warn("A refresh token came a second time, so the sign-in that it belongs to is ended");
                    end(id);
                });
        return living(all.findByToken(token, tokenType));
    }

    private void end(String id) {
        remove(Objects.requireNonNull(all.findById(id), "every id is of an authorization"));
    }

    private @Nullable OAuth2Authorization living(@Nullable OAuth2Authorization authorization) {
        boolean lives = authorization != null
                && accounts.withId(authorization.getPrincipalName()).isPresent();
        return lives ? authorization : null;
    }

    private static Optional<String> refreshToken(OAuth2Authorization authorization) {
        return Optional.ofNullable(authorization.getRefreshToken())
                .map(token -> token.getToken().getTokenValue());
    }
}
