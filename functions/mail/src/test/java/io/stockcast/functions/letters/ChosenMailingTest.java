package io.stockcast.functions.letters;

import static io.stockcast.functions.mail.LetterKind.ALERTS;
import static io.stockcast.functions.mail.LetterKind.DIGEST;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.account.UserDirectoryException;
import io.stockcast.functions.account.UserProfile;
import io.stockcast.functions.letters.Mailing.Outcome;
import io.stockcast.functions.mail.DynamoReaders;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.mail.Subscription;
import io.stockcast.functions.mail.UnsubscribeSecret;
import io.stockcast.functions.mail.UnsubscribeToken;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.LogLines;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenMailingTest {

    private static final Instant NOW = Instant.parse("2026-08-20T21:30:00Z");
    private static final Letter DIGEST_LETTER = new Letter(
            DIGEST,
            "Tomorrow: KO & PEP",
            "Coca-Cola (KO): 59 to 61",
            "<h1>Tomorrow</h1><p>Coca-Cola (KO): 59 to 61</p>");

    private final TestDatabase database = new TestDatabase();
    private final DynamoPeopleStore people = new DynamoPeopleStore(database.client(), TestDatabase.PEOPLE);
    private final DynamoSubscriptionStore subscriptions =
            new DynamoSubscriptionStore(database.client(), TestDatabase.PEOPLE);
    private final KnownUsers users = new KnownUsers();
    private final List<Mail> sent = new ArrayList<>();
    private final Mailing mailing = mailing(sent::add);

    @BeforeEach
    void annAndBobWantTheDigest() {
        for (String person : List.of("ann", "bob")) {
            choose(person);
            users.add(person, true);
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void letter_shouldGoToTheAddressOfTheAccount() {
        assertThat(mailing.send("ann", DIGEST_LETTER)).isEqualTo(Outcome.SENT);

        assertThat(sent).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("ann@example.org");
            assertThat(mail.userId()).isEqualTo("ann");
            assertThat(mail.subject()).isEqualTo("Tomorrow: KO & PEP");
        });
    }

    @Test
    void letter_shouldSayWhyItComesAndHowItEnds() {
        mailing.send("ann", DIGEST_LETTER);

        String query = "?token=" + token("ann") + "&kind=DIGEST";
        Mail mail = sent.get(0);
        assertThat(mail.oneClick()).hasToString("https://stockcast.example/api/mail/unsubscribe" + query);
        assertThat(mail.text()).startsWith("Coca-Cola (KO): 59 to 61\n").endsWith("""

                --
                You get this mail because you chose the evening digest on stockcast.example.
                Stop these mails: https://stockcast.example/unsubscribe%s
                Choose your mails: https://stockcast.example/account
                """.formatted(query));
        assertThat(mail.html())
                .startsWith("<!doctype html>")
                .contains(
                        "<title>Tomorrow: KO &amp; PEP</title>",
                        "<p>Coca-Cola (KO): 59 to 61</p>",
                        "because you chose the evening digest",
                        "href=\"https://stockcast.example/unsubscribe" + query.replace("&", "&amp;") + "\"",
                        "href=\"https://stockcast.example/account\"")
                .doesNotContain("<img", "src=", "url(");
    }

    @Test
    void kindThatWasNotChosen_shouldNotBeSent() {
        Letter alert = new Letter(ALERTS, "An alert", "text", "<p>text</p>");

        assertThat(mailing.send("ann", alert)).isEqualTo(Outcome.NOT_WANTED);
        assertThat(sent).isEmpty();
    }

    @Test
    void addressThatNobodyVerified_shouldGetNothing() {
        users.add("ann", false);

        assertThat(mailing.send("ann", DIGEST_LETTER)).isEqualTo(Outcome.NOT_WANTED);
        assertThat(sent).isEmpty();
    }

    @Test
    void accountThatIsGone_shouldGetNothing() {
        users.delete("ann");

        assertThat(mailing.send("ann", DIGEST_LETTER)).isEqualTo(Outcome.NOT_WANTED);
        assertThat(sent).isEmpty();
    }

    @Test
    void personWhoIsErasedOrEndsMailsWhileLettersAreSent_shouldGetNone() {
        choose("carl");
        users.add("carl", true);
        List<String> readers =
                new DynamoReaders(database.client(), TestDatabase.PEOPLE).all().get(DIGEST);
        people.eraseEverythingOf("ann");
        subscriptions.end("bob", Set.of(DIGEST));

        readers.forEach(reader -> mailing.send(reader, DIGEST_LETTER));

        assertThat(readers).containsExactlyInAnyOrder("ann", "bob", "carl");
        assertThat(sent).extracting(Mail::userId).containsExactly("carl");
    }

    @Test
    void failureOfOneLetter_shouldHoldUpNoOther() {
        Mailing refusing = mailing(mail -> {
            if (mail.userId().equals("ann")) {
                throw new OutboxException("SES refused a mail: 400 MessageRejected");
            }
            sent.add(mail);
        });

        assertThat(refusing.send("ann", DIGEST_LETTER)).isEqualTo(Outcome.FAILED);
        assertThat(refusing.send("bob", DIGEST_LETTER)).isEqualTo(Outcome.SENT);
        assertThat(sent).extracting(Mail::userId).containsExactly("bob");
    }

    @Test
    void userPoolThatDoesNotAnswer_shouldBeAFailureOfThatLetter() {
        users.breakDown();

        assertThat(mailing.send("ann", DIGEST_LETTER)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void log_shouldNameNeitherAddressNorPersonNorSymbolNorLink() {
        Mailing refusing = mailing(mail -> {
            throw new OutboxException("SES refused a mail: 400 MessageRejected");
        });
        try (LogLines log = new LogLines()) {
            refusing.send("ann", DIGEST_LETTER);
            mailing.send("ann", DIGEST_LETTER);

            assertThat(log.all())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.getFormattedMessage()
                                    + line.getThrowableProxy().getMessage())
                            .doesNotContain("example.org", "ann", "KO", token("ann")));
        }
        assertThat(DIGEST_LETTER + " " + sent.get(0)).isEqualTo("Letter DIGEST Mail");
    }

    private void choose(String person) {
        subscriptions.choose(person, Set.of(DIGEST), UnsubscribeSecret.random(), NOW);
    }

    private String token(String person) {
        return subscriptions
                .of(person)
                .map(Subscription::secret)
                .map(secret -> new UnsubscribeToken(person, secret).text())
                .orElseThrow();
    }

    private Mailing mailing(Outbox outbox) {
        return new ChosenMailing(subscriptions, users, new Envelope(URI.create("https://stockcast.example")), outbox);
    }

    /** A user pool in memory, which can be made to fail. */
    private static final class KnownUsers implements UserDirectory {

        private final Map<String, UserProfile> users = new HashMap<>();
        private boolean broken;

        void add(String id, boolean verified) {
            users.put(id, new UserProfile(id, id + "@example.org", verified, NOW));
        }

        void breakDown() {
            broken = true;
        }

        @Override
        public Optional<UserProfile> find(String username) {
            if (broken) {
                throw new UserDirectoryException(new IllegalStateException("down"));
            }
            return Optional.ofNullable(users.get(username));
        }

        @Override
        public void delete(String username) {
            users.remove(username);
        }
    }
}
