package io.stockcast.local.mail;

import io.stockcast.local.identity.SiteStylesheets;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages of the mailbox, for whoever sits at this machine. */
@Controller
public final class MailboxPages {

    /** A mail is shown as most mail programs do: without scripts, and without anything that it would load. */
    private static final String POLICY_OF_A_MAIL =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

    private final Mailbox mailbox;
    private final SiteStylesheets stylesheets;

    MailboxPages(Mailbox mailbox, SiteStylesheets stylesheets) {
        this.mailbox = mailbox;
        this.stylesheets = stylesheets;
    }

    @ModelAttribute("stylesheets")
    List<String> stylesheets() {
        return stylesheets.all();
    }

    @GetMapping("/mailbox")
    String list(HttpServletResponse response, Model model) {
        keepNothing(response);
        List<ShownMail> mails = mailbox.all().stream().map(ShownMail::of).toList();
        model.addAttribute("title", "Mailbox");
        model.addAttribute("mails", mails);
        model.addAttribute("empty", mails.isEmpty());
        return "mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String mail(@PathVariable String id, HttpServletResponse response, Model model) {
        keepNothing(response);
        Optional<ShownMail> mail = mailbox.withId(id).map(ShownMail::of);
        if (mail.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("title", "No such mail");
            model.addAttribute("text", "The mailbox keeps the newest mails only.");
            return "message";
        }
        response.setHeader(
                "Content-Security-Policy", response.getHeader("Content-Security-Policy") + "; frame-src 'self'");
        model.addAttribute("title", mail.get().subject());
        model.addAttribute("mail", mail.get());
        return "mail";
    }

    @GetMapping(path = "/mailbox/{id}/html", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String html(@PathVariable String id, HttpServletResponse response) {
        keepNothing(response);
        response.setHeader("Content-Security-Policy", POLICY_OF_A_MAIL);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        return mailbox.withId(id).map(ReceivedMail::html).orElseGet(() -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "";
        });
    }

    private static void keepNothing(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }
}
