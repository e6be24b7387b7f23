package io.stockcast.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;

/** The security of the pages for signing up, in and out. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInConfiguration {

    /** Where the site asks who is signed in: it leads there who came from no page of the site. */
    static final String SITE = "/signed-in";

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, LocalIdentity identity, RequestCache requests, VisitorCookie typedEmail) {
        return http.securityMatcher("/sign-in", "/sign-up", "/logout")
                .authenticationProvider(new PasswordSignIn(
                        identity.accounts(), identity.passwords(), new SignInThrottle(), new WaitingRoom()::await))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens(identity)))
                .addFilterAfter(new EndedAccountFilter(identity.accounts()), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(requests))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl(SITE)
                        .failureHandler(new RefusedSignIn(typedEmail)))
                // The sign-out that Cognito has is IdentityPages' own.
                .logout(logout -> logout.disable())
                .exceptionHandling(failure -> failure.accessDeniedHandler(SignInConfiguration::startAgain))
                .build();
    }

    @Bean
    RequestCache requests(LocalIdentity identity) {
        return new AuthorizationRequestCookie(identity.origin());
    }

    /** What was typed before a refused sign-in, so that it need not be typed again. */
    @Bean
    VisitorCookie typedEmail(LocalIdentity identity) {
        return new VisitorCookie("stockcast-" + identity.origin().getPort() + "-email");
    }

    @Bean
    BoundedSessions sessions() {
        return new BoundedSessions();
    }

    private static CsrfTokenRepository formTokens(LocalIdentity identity) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("stockcast-" + identity.origin().getPort() + "-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** A form that was open for longer than its session, or was sent twice, is shown again. */
    private static void startAgain(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        response.sendRedirect(request.getRequestURI() + "?stale");
    }
}
