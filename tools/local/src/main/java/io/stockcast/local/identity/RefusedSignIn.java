package io.stockcast.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows the sign-in page again, with what was typed and why it was refused. */
record RefusedSignIn(VisitorCookie typedEmail) implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        Optional.ofNullable(request.getParameter("email")).ifPresent(email -> typedEmail.write(response, email));
        response.sendRedirect(failure instanceof LockedException ? "/sign-in?wait" : "/sign-in?wrong");
    }
}
