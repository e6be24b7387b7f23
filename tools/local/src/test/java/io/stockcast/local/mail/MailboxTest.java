package io.stockcast.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    private Path folder;

    @Test
    void mails_shouldBeThereAfterANewStartTheNewestFirst() {
        Mailbox mailbox = Mailbox.in(file());
        mailbox.add(mail("1"));
        mailbox.add(mail("2"));

        assertThat(Mailbox.in(file()).all()).isEqualTo(List.of(mail("2"), mail("1")));
        assertThat(Mailbox.in(file()).withId("1")).contains(mail("1"));
        assertThat(Mailbox.in(file()).withId("3")).isEmpty();
    }

    @Test
    void mailbox_shouldForgetTheOldestOfTooMany() {
        Mailbox mailbox = Mailbox.in(file());
        IntStream.rangeClosed(1, Mailbox.MOST_MAILS + 3).forEach(i -> mailbox.add(mail("" + i)));

        assertThat(Mailbox.in(file()).all())
                .hasSize(Mailbox.MOST_MAILS)
                .first()
                .isEqualTo(mail("" + (Mailbox.MOST_MAILS + 3)));
        assertThat(mailbox.withId("3")).isEmpty();
        assertThat(mailbox.withId("4")).isPresent();
    }

    @Test
    void damagedFile_shouldBeSaidInALineAtTheStart() throws IOException {
        Files.writeString(file(), "[{]");

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> Mailbox.in(file()))
                .withMessage(file() + " is damaged: delete it, and the mailbox is empty.");
    }

    private Path file() {
        return folder.resolve("mailbox.json");
    }

    private static ReceivedMail mail(String id) {
        return new ReceivedMail(
                id,
                Instant.parse("2026-08-20T21:30:00Z"),
                "Stockcast <stockcast@localhost>",
                "ann@example.org",
                "Tomorrow",
                "text",
                "<p>text</p>",
                List.of(new ReceivedMail.MailHeader("List-Unsubscribe", "<https://stockcast.example/>")));
    }
}
