package io.stockcast.local.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of signing in and out. */
@Controller
final class IdentityPages {

    private final RegisteredClientRepository clients;
    private final SiteStylesheets stylesheets;
    private final VisitorCookie typedEmail;

    IdentityPages(RegisteredClientRepository clients, SiteStylesheets stylesheets, VisitorCookie typedEmail) {
        this.clients = clients;
        this.stylesheets = stylesheets;
        this.typedEmail = typedEmail;
    }

    @ModelAttribute("stylesheets")
    Iterable<String> stylesheets() {
        return stylesheets.all();
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getUserPrincipal() != null) {
            return "redirect:" + SignInConfiguration.SITE;
        }
        model.addAttribute("stale", request.getParameter("stale") != null);
        model.addAttribute("title", "Sign in");
        model.addAttribute("wrong", request.getParameter("wrong") != null);
        model.addAttribute("wait", request.getParameter("wait") != null);
        model.addAttribute("email", typedEmail.read(request).orElse(""));
        typedEmail.clear(response);
        return "sign-in";
    }

    /** Signs out as Cognito does: ends the session and redirects to an address that the client has registered. */
    @GetMapping("/logout")
    String signOut(
            @RequestParam(name = "client_id", defaultValue = "") String clientId,
            @RequestParam(name = "logout_uri", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!isRegistered(clientId, next)) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("title", "You are not signed out");
            model.addAttribute("text", "The link to this page is not one of this site's.");
            return "message";
        }
        new SecurityContextLogoutHandler().logout(request, response, null);
        return "redirect:" + next;
    }

    private boolean isRegistered(String clientId, String logoutUri) {
        RegisteredClient client = clientId.isBlank() ? null : clients.findByClientId(clientId);
        return client != null && client.getPostLogoutRedirectUris().contains(logoutUri);
    }
}
