package io.stockcast.functions.mail;

import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Ends mails for whoever has the link of one. */
public final class UnsubscribeService {

    private final SubscriptionStore store;

    public UnsubscribeService(SubscriptionStore store) {
        this.store = store;
    }

    /**
     * Ends mails.
     *
     * @param token from the link
     * @param kind which mails; all where it is empty
     */
    void end(String token, Optional<String> kind) {
        Set<LetterKind> kinds = kind.map(UnsubscribeService::kinds).orElse(EnumSet.allOf(LetterKind.class));
        UnsubscribeToken owner = UnsubscribeToken.parse(token)
                .filter(this::isTheirs)
                .orElseThrow(() -> new NotFoundException(
                        "This link is not valid. Please use the link of a newer mail, or the account page."));
        store.end(owner.userId(), kinds);
    }

    // Whether there is such a person is not told.
    private boolean isTheirs(UnsubscribeToken token) {
        return store.of(token.userId())
                .filter(subscription -> subscription.secret().isSameAs(token.secret()))
                .isPresent();
    }

    private static Set<LetterKind> kinds(String name) {
        return LetterKind.parse(name)
                .map(Set::of)
                .orElseThrow(() -> new BadRequestException("The kind of a mail is ALERTS or DIGEST."));
    }
}
