package io.stockcast.local.mail;

import io.stockcast.local.mail.ReceivedMail.MailHeader;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A mail as its page shows it.
 *
 * @param links the addresses in its text, because a frame that runs nothing follows no link either
 * @param oneClick where one POST ends such mails; empty where the mail does not say
 */
record ShownMail(
        String id,
        String at,
        String from,
        String to,
        String subject,
        String text,
        List<MailHeader> headers,
        List<String> links,
        String oneClick) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    static ShownMail of(ReceivedMail mail) {
        return new ShownMail(
                mail.id(),
                TIME.format(mail.at()),
                mail.from(),
                mail.to(),
                mail.subject(),
                mail.text(),
                mail.headers(),
                LINK.matcher(mail.text()).results().map(MatchResult::group).toList(),
                oneClick(mail.headers()));
    }

    private static String oneClick(List<MailHeader> headers) {
        return headers.stream()
                .filter(header -> header.name().equals("List-Unsubscribe"))
                .flatMap(header -> LINK.matcher(header.value()).results().map(MatchResult::group))
                .findFirst()
                .orElse("");
    }
}
