package io.stockcast.local.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Codes and refresh tokens, each valid only as long as its account exists. */
final class LivingAuthorizations implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService all = new InMemoryOAuth2AuthorizationService();
    private final Accounts accounts;

    LivingAuthorizations(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        all.save(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        all.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return living(all.findById(id));
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        return living(all.findByToken(token, tokenType));
    }

    private @Nullable OAuth2Authorization living(@Nullable OAuth2Authorization authorization) {
        boolean lives = authorization != null
                && accounts.withId(authorization.getPrincipalName()).isPresent();
        return lives ? authorization : null;
    }
}
