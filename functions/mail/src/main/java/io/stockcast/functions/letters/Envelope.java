package io.stockcast.functions.letters;

import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.UnsubscribeToken;
import java.net.URI;

/** Makes whole mails of letters: each says why somebody gets it, and how they end it. */
final class Envelope {

    private final URI site;

    /**
     * Mails from a site.
     *
     * @param site its address, such as {@code https://stockcast.example}
     */
    Envelope(URI site) {
        this.site = site;
    }

    Mail close(Letter letter, UnsubscribeToken token, String address) {
        String query = "?token=" + token.text() + "&kind=" + letter.kind();
        URI stop = site.resolve("/unsubscribe" + query);
        return new Mail(
                token.userId(),
                address,
                letter.subject(),
                text(letter, stop),
                html(letter, stop),
                site.resolve("/api/mail/unsubscribe" + query));
    }

    private String text(Letter letter, URI stop) {
        return """
                %s

                --
                %s
                Stop these mails: %s
                Choose your mails: %s
                """.formatted(letter.text().strip(), why(letter.kind()), stop, account());
    }

    private String html(Letter letter, URI stop) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                </head>
                <body style="margin: 0 auto; max-width: 40em; padding: 1em; font-family: sans-serif; line-height: 1.5">
                %s
                <hr>
                <p>%s</p>
                <p><a href="%s">Stop these mails</a> &middot; <a href="%s">Choose your mails</a></p>
                </body>
                </html>
                """.formatted(
                        escaped(letter.subject()),
                        letter.html().strip(),
                        escaped(why(letter.kind())),
                        escaped(stop.toString()),
                        escaped(account().toString()));
    }

    private String why(LetterKind kind) {
        return "You get this mail because you chose "
                + switch (kind) {
                    case ALERTS -> "mails of your alerts";
                    case DIGEST -> "the evening digest";
                }
                + " on " + site.getAuthority() + ".";
    }

    private URI account() {
        return site.resolve("/account");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
