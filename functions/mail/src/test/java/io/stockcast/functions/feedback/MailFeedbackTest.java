package io.stockcast.functions.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.Refusal;
import io.stockcast.functions.mail.Subscription;
import io.stockcast.functions.mail.UnsubscribeSecret;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.LogLines;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailFeedbackTest {

    private static final String SENT_AT = "2026-08-20T21:30:05.119Z";
    private static final Instant CHOSEN_AT = Instant.parse("2026-08-20T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-08-20T21:30:10Z");

    private final TestDatabase database = new TestDatabase();
    private final DynamoSubscriptionStore store = new DynamoSubscriptionStore(database.client(), TestDatabase.PEOPLE);
    private final MailFeedbackFunction function =
            new MailFeedbackFunction(new FeedbackService(store, Clock.fixed(NOW, ZoneOffset.UTC)));

    @BeforeEach
    void twoPeopleHaveMails() {
        for (String person : List.of("ann", "bob")) {
            store.choose(person, Set.of(LetterKind.DIGEST, LetterKind.ALERTS), UnsubscribeSecret.random(), CHOSEN_AT);
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void bounceForGood_shouldEndThatPersonsMails() {
        FeedbackReport report = tell(bounce("Permanent", "ann"));

        assertThat(report.refusals()).isEqualTo(1);
        assertThat(of("ann").kinds()).isEmpty();
        assertThat(of("ann").refusal()).contains(new Refusal(Refusal.Reason.BOUNCE, NOW));
        assertThat(of("bob").kinds()).hasSize(2);
    }

    @Test
    void complaint_shouldEndThatPersonsMails() {
        tell(Map.of("eventType", "Complaint", "complaint", Map.of(), "mail", mail("ann")));

        assertThat(of("ann").kinds()).isEmpty();
        assertThat(of("ann").refusal()).contains(new Refusal(Refusal.Reason.COMPLAINT, NOW));
    }

    @Test
    void mailboxThatIsFullForNow_shouldEndNothing() {
        assertThat(tell(bounce("Transient", "ann")).refusals()).isZero();
        assertThat(of("ann").kinds()).hasSize(2);
    }

    @Test
    void otherEvents_shouldEndNothing() {
        assertThat(tell(Map.of("eventType", "Delivery", "mail", mail("ann"))).refusals())
                .isZero();
        assertThat(tell(Map.of()).refusals()).isZero();
        assertThat(tell(Map.of("eventType", "Complaint", "mail", Map.of("timestamp", SENT_AT)))
                        .refusals())
                .isZero();
        assertThat(of("ann").kinds()).hasSize(2);
    }

    @Test
    void eventThatComesAgainAfterTheyChoseAgain_shouldEndNothing() {
        tell(bounce("Permanent", "ann"));
        store.choose(
                "ann",
                Set.of(LetterKind.DIGEST),
                UnsubscribeSecret.random(),
                Instant.parse(SENT_AT).plusSeconds(60));

        tell(bounce("Permanent", "ann"));

        assertThat(of("ann").kinds()).containsExactly(LetterKind.DIGEST);
    }

    @Test
    void log_shouldNameNeitherAddressNorPerson() {
        try (LogLines log = new LogLines()) {
            tell(bounce("Permanent", "ann"));

            assertThat(log.all())
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.getFormattedMessage()).isEqualTo("Somebody's mails are ended: BOUNCE"));
        }
    }

    private Subscription of(String person) {
        return store.of(person).orElseThrow();
    }

    private FeedbackReport tell(Map<String, Object> detail) {
        ScheduledEvent event = new ScheduledEvent();
        event.setId("7bf73129-1428-4cd3-a780-95db273d1602");
        event.setDetail(detail);
        return function.apply(event);
    }

    private static Map<String, Object> bounce(String type, String person) {
        return Map.of(
                "eventType",
                "Bounce",
                "bounce",
                Map.of(
                        "bounceType",
                        type,
                        "bouncedRecipients",
                        List.of(Map.of("emailAddress", person + "@example.org"))),
                "mail",
                mail(person));
    }

    private static Map<String, Object> mail(String person) {
        return Map.of(
                "timestamp",
                SENT_AT,
                "destination",
                List.of(person + "@example.org"),
                "tags",
                Map.of("ses:configuration-set", List.of("stockcast-prod"), "person", List.of(person)));
    }
}
