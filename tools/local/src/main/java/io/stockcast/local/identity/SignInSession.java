package io.stockcast.local.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Signs somebody in who has just signed up, and leads them on to where they were going. */
@Component
final class SignInSession {

    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler onward =
            new SavedRequestAwareAuthenticationSuccessHandler();

    SignInSession(RequestCache requests) {
        onward.setRequestCache(requests);
        onward.setDefaultTargetUrl(SignInConfiguration.SITE);
    }

    void begin(Account account, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        UserDetails user =
                User.withUsername(account.id()).password(account.passwordHash()).build();
        Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(
                user, null, List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        newSessionId.onAuthentication(signedIn, request, response);
        sessions.saveContext(new SecurityContextImpl(signedIn), request, response);
        onward.onAuthenticationSuccess(request, response, signedIn);
    }
}
