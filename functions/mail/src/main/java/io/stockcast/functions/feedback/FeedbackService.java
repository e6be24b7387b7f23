package io.stockcast.functions.feedback;

import io.stockcast.functions.mail.Refusal;
import io.stockcast.functions.mail.SubscriptionStore;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends the mails of people whose address refuses them, or who call them spam. */
public final class FeedbackService {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackService.class);

    private final SubscriptionStore subscriptions;
    private final Clock clock;

    public FeedbackService(SubscriptionStore subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    FeedbackReport take(Optional<Feedback> feedback) {
        feedback.ifPresent(this::end);
        return new FeedbackReport(feedback.isPresent() ? 1 : 0);
    }

    private void end(Feedback feedback) {
        subscriptions.refuse(feedback.userId(), new Refusal(feedback.reason(), clock.instant()), feedback.sentAt());
        LOG.info("Somebody's mails are ended: {}", feedback.reason());
    }
}
