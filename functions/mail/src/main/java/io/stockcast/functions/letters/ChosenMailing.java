package io.stockcast.functions.letters;

import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.account.UserDirectoryException;
import io.stockcast.functions.account.UserProfile;
import io.stockcast.functions.mail.Subscription;
import io.stockcast.functions.mail.SubscriptionStore;
import io.stockcast.functions.mail.UnsubscribeToken;
import io.stockcast.functions.storage.StorageException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what people have chosen, to the address that the user pool knows them by. Both are looked up for every letter:
 * whoever has just ended their mails or their account gets none.
 */
final class ChosenMailing implements Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(ChosenMailing.class);

    private final SubscriptionStore subscriptions;
    private final UserDirectory users;
    private final Envelope envelope;
    private final Outbox outbox;

    ChosenMailing(SubscriptionStore subscriptions, UserDirectory users, Envelope envelope, Outbox outbox) {
        this.subscriptions = subscriptions;
        this.users = users;
        this.envelope = envelope;
        this.outbox = outbox;
    }

    @Override
    public Outcome send(String userId, Letter letter) {
        try {
            Optional<Mail> mail = mail(userId, letter);
            mail.ifPresent(outbox::put);
            return mail.isPresent() ? Outcome.SENT : Outcome.NOT_WANTED;
        } catch (StorageException | UserDirectoryException | OutboxException e) {
            LOG.error("A mail is not sent: {}", letter.kind(), e);
            return Outcome.FAILED;
        }
    }

    private Optional<Mail> mail(String userId, Letter letter) {
        return subscriptions
                .of(userId)
                .filter(subscription -> subscription.kinds().contains(letter.kind()))
                .map(Subscription::secret)
                .map(secret -> new UnsubscribeToken(userId, secret))
                .flatMap(token -> address(userId).map(address -> envelope.close(letter, token, address)));
    }

    // The user pool knows people by their id too: nobody chooses a username.
    private Optional<String> address(String userId) {
        return users.find(userId).filter(UserProfile::emailVerified).map(UserProfile::email);
    }
}
