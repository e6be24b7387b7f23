package io.stockcast.local.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The endpoints that issue, renew and revoke tokens, under the addresses that Cognito has them at. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain tokens(
            HttpSecurity http,
            LocalIdentity identity,
            RegisteredClientRepository clients,
            AuthorizationServerSettings settings,
            RequestCache requests) {
        var revocation = PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.POST, settings.getTokenRevocationEndpoint());
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.clientAuthentication(
                            client -> client.authenticationConverter(new PublicClientConverter(revocation))
                                    .authenticationProvider(new PublicClientProvider(clients)));
                    server.oidc(oidc ->
                            oidc.providerConfigurationEndpoint(endpoint -> endpoint.providerConfigurationCustomizer(
                                    provider -> provider.endSessionEndpoint(identity.origin() + "/logout"))));
                })
                .addFilterAfter(new EndedAccountFilter(identity.accounts()), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(requests))
                .authorizeHttpRequests(all ->
                        // With prompt=none, somebody who is not signed in gets an error instead of a page.
                        all.requestMatchers(request -> "none".equals(request.getParameter("prompt"))
                                        && request.getRequestURI().equals(settings.getAuthorizationEndpoint()))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(LocalIdentity identity) {
        return AuthorizationServerSettings.builder()
                .issuer(identity.userPool().issuer().toString())
                .jwkSetEndpoint("/.well-known/jwks.json")
                .oidcUserInfoEndpoint("/oauth2/userInfo")
                .build();
    }

    @Bean
    RegisteredClientRepository clients(LocalIdentity identity) {
        return new InMemoryRegisteredClientRepository(
                SiteClient.at(identity.origin(), identity.userPool().clientId()));
    }

    @Bean
    OAuth2AuthorizationService authorizations(LocalIdentity identity) {
        return new LivingAuthorizations(identity.accounts());
    }

    @Bean
    JWKSource<SecurityContext> keys(LocalIdentity identity) {
        return new ImmutableJWKSet<>(new JWKSet(identity.key()));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JWKSource<SecurityContext> keys, LocalIdentity identity) {
        JwtGenerator jwts = new JwtGenerator(new NimbusJwtEncoder(keys));
        jwts.setJwtCustomizer(new CognitoClaims(identity.accounts()));
        return new DelegatingOAuth2TokenGenerator(jwts, new PublicClientRefreshTokens());
    }
}
