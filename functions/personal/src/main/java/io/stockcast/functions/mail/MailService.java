package io.stockcast.functions.mail;

import io.stockcast.auth.Person;
import io.stockcast.functions.problem.ConflictException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Shows people which mails they have chosen, and notes what they choose. */
public final class MailService {

    private final SubscriptionStore store;
    private final boolean offered;
    private final Clock clock;

    /**
     * A service for a site.
     *
     * @param offered whether the site sends mails at all
     */
    public MailService(SubscriptionStore store, boolean offered, Clock clock) {
        this.store = store;
        this.offered = offered;
        this.clock = clock;
    }

    boolean isOffered() {
        return offered;
    }

    Optional<Subscription> of(Person person) {
        return store.of(person.userId());
    }

    void choose(Person person, Set<LetterKind> kinds) {
        if (!offered) {
            throw new ConflictException("This site sends no mail.");
        }
        store.choose(person.userId(), kinds, UnsubscribeSecret.random(), clock.instant());
    }
}
