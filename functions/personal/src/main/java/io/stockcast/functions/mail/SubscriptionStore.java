package io.stockcast.functions.mail;

import io.stockcast.functions.storage.StorageException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What people have chosen; every operation throws {@link StorageException} where the store does not answer. */
public interface SubscriptionStore {

    /** What the person has chosen, as it is at this moment; empty where they never chose, or are erased. */
    Optional<Subscription> of(String userId);

    /**
     * Notes what the person wants from now on; a refusal is then forgotten.
     *
     * @param secret theirs from now on, unless they have one
     */
    void choose(String userId, Set<LetterKind> kinds, UnsubscribeSecret secret, Instant now);

    /** Ends mails of these kinds, if the person still gets them. */
    void end(String userId, Set<LetterKind> kinds);

    /**
     * Ends all mails of a person whose address refused one, unless they have chosen again since it was sent.
     *
     * @param sentAt when the mail was sent
     */
    void refuse(String userId, Refusal refusal, Instant sentAt);
}
