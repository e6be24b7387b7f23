package io.stockcast.functions.mail;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract's ExportedMail. The secret of a person's links is left out: an export is often passed on. */
public record ExportedMailDto(
        boolean alerts,
        boolean digest,
        Instant chosenAt,
        @Nullable Refusal refusal) {

    /** What a person has chosen in an export. */
    public static final ExportedKind KIND = new ExportedKind("mail", DynamoMailItem.MAIL, ExportedMailDto::of);

    private static ExportedMailDto of(PersonItem item) {
        List<String> kinds =
                List.of(item.values().getOrDefault(DynamoMailItem.KINDS, "").split(" "));
        return new ExportedMailDto(
                kinds.contains(LetterKind.ALERTS.name()),
                kinds.contains(LetterKind.DIGEST.name()),
                item.time(DynamoMailItem.CHOSEN_AT).orElseThrow(),
                Optional.ofNullable(item.values().get(DynamoMailItem.REFUSED))
                        .map(reason -> new Refusal(
                                Refusal.Reason.valueOf(reason),
                                item.time(DynamoMailItem.REFUSED_AT).orElseThrow()))
                        .orElse(null));
    }
}
