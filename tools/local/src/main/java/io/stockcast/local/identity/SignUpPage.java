package io.stockcast.local.identity;

import io.stockcast.local.cloud.UnwritableStateException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people create their account. */
@Controller
final class SignUpPage {

    private static final Logger LOG = LoggerFactory.getLogger(SignUpPage.class);
    private static final Pattern EMAIL =
            Pattern.compile("(?=.{3,254}$)[^\\s\\p{Cntrl}@]{1,64}@[^\\s\\p{Cntrl}@.]+(\\.[^\\s\\p{Cntrl}@.]+)+");

    private final LocalIdentity identity;
    private final SignUpThrottle throttle = new SignUpThrottle();
    private final SignInSession session;
    private final SiteStylesheets stylesheets;

    SignUpPage(LocalIdentity identity, SignInSession session, SiteStylesheets stylesheets) {
        this.identity = identity;
        this.session = session;
        this.stylesheets = stylesheets;
    }

    @ModelAttribute("stylesheets")
    Iterable<String> stylesheets() {
        return stylesheets.all();
    }

    @ModelAttribute("title")
    String title() {
        return "Create an account";
    }

    @ModelAttribute("rules")
    List<String> rules() {
        return PasswordRule.all();
    }

    @GetMapping("/sign-up")
    String blank(HttpServletRequest request, Model model) {
        model.addAttribute("email", "");
        model.addAttribute("stale", request.getParameter("stale") != null);
        return "sign-up";
    }

    @PostMapping("/sign-up")
    @Nullable
    String signUp(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException, ServletException {
        model.addAttribute("email", email);
        if (!throttle.admits(request.getRemoteAddr())) {
            model.addAttribute("wait", true);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return "sign-up";
        }
        List<String> broken = PasswordRule.brokenBy(password);
        boolean malformed = !EMAIL.matcher(email.strip()).matches();
        model.addAttribute("malformed", malformed);
        model.addAttribute("weak", !broken.isEmpty());
        model.addAttribute("broken", String.join(", ", broken));
        if (malformed || !broken.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return "sign-up";
        }
        try {
            session.begin(identity.signUp(email, password), request, response);
            return null;
        } catch (EmailTakenException e) {
            model.addAttribute("taken", true);
            response.setStatus(HttpStatus.CONFLICT.value());
            return "sign-up";
        } catch (UnwritableStateException e) {
            LOG.error("An account is not made: {}", e.getMessage());
            model.addAttribute("title", "Please try again later");
            model.addAttribute("text", "Your account cannot be saved right now, so there is none yet.");
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return "message";
        }
    }
}
