package io.stockcast.functions.feedback;

import io.stockcast.functions.letters.SesOutbox;
import io.stockcast.functions.mail.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what SES tells of a mail; of the address in it nothing is read. */
final class SesEvent {

    private SesEvent() {}

    /** What ends somebody's mails; empty where it is something else, such as a mailbox that is full for now. */
    static Optional<Feedback> of(JsonNode event) {
        JsonNode mail = event.path("mail");
        return reason(event)
                .flatMap(reason -> person(mail)
                        .flatMap(person -> sentAt(mail).map(sentAt -> new Feedback(person, reason, sentAt))));
    }

    private static Optional<Refusal.Reason> reason(JsonNode event) {
        return switch (event.path("eventType").asString("")) {
            case "Bounce" ->
                Optional.of(Refusal.Reason.BOUNCE)
                        .filter(bounce -> event.path("bounce")
                                .path("bounceType")
                                .asString("")
                                .equals("Permanent"));
            case "Complaint" -> Optional.of(Refusal.Reason.COMPLAINT);
            default -> Optional.empty();
        };
    }

    private static Optional<String> person(JsonNode mail) {
        return Optional.of(mail.path("tags").path(SesOutbox.PERSON).path(0).asString(""))
                .filter(person -> !person.isEmpty());
    }

    private static Optional<Instant> sentAt(JsonNode mail) {
        try {
            return Optional.of(Instant.parse(mail.path("timestamp").asString("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
