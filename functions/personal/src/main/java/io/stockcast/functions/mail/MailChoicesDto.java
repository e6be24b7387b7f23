package io.stockcast.functions.mail;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contract's MailChoices. */
record MailChoicesDto(
        boolean offered,
        boolean alerts,
        boolean digest,
        @Nullable Refusal refusal) {

    static MailChoicesDto of(boolean offered, Optional<Subscription> subscription) {
        Set<LetterKind> kinds = subscription.map(Subscription::kinds).orElse(Set.of());
        return new MailChoicesDto(
                offered,
                kinds.contains(LetterKind.ALERTS),
                kinds.contains(LetterKind.DIGEST),
                subscription.flatMap(Subscription::refusal).orElse(null));
    }
}
