package io.stockcast.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The security of the pages for signing up, in and out. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SignInConfiguration {

    /** Where the site asks who is signed in: it leads there who came from no page of the site. */
    static final String SITE = "/signed-in";

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, LocalIdentity identity, RequestCache requests) {
        return http.securityMatcher("/sign-in", "/sign-up", "/logout")
                .authenticationProvider(new PasswordSignIn(
                        identity.accounts(), identity.passwords(), new SignInThrottle(Clock.systemUTC())))
                .addFilterAfter(new EndedAccountFilter(identity.accounts()), SecurityContextHolderFilter.class)
                .requestCache(cache -> cache.requestCache(requests))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl(SITE)
                        .failureHandler(SignInConfiguration::askAgain))
                // The sign-out that Cognito has is IdentityPages' own.
                .logout(logout -> logout.disable())
                .exceptionHandling(failure -> failure.accessDeniedHandler(SignInConfiguration::startAgain))
                .build();
    }

    /** Keeps the authorization request while somebody signs in or up. */
    @Bean
    @SuppressWarnings("NullAway") // Null switches the parameter off; only the annotation does not say so.
    RequestCache requests() {
        HttpSessionRequestCache requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }

    /** A form that was open for longer than its session, or was sent twice, is shown again. */
    private static void startAgain(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        response.sendRedirect(request.getRequestURI() + "?stale");
    }

    private static void askAgain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        request.getSession().setAttribute(IdentityPages.TYPED_EMAIL, request.getParameter("email"));
        response.sendRedirect(failure instanceof LockedException ? "/sign-in?wait" : "/sign-in?wrong");
    }
}
