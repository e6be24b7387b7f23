package io.stockcast.functions.mail;

import java.util.Optional;
import java.util.Set;

/**
 * The mails that a person has chosen.
 *
 * @param kinds what they get
 * @param secret what proves that a link to end mails is theirs
 * @param refusal why their mails were ended, unless they have chosen again since
 */
public record Subscription(Set<LetterKind> kinds, UnsubscribeSecret secret, Optional<Refusal> refusal) {

    public Subscription {
        kinds = Set.copyOf(kinds);
    }
}
