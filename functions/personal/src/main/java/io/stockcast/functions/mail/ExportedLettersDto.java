package io.stockcast.functions.mail;

import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PersonItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The contract's ExportedLetters. */
public record ExportedLettersDto(
        @Nullable Instant digestAt, @Nullable Instant alertsUntil) {

    /** Up to when somebody has been written to, in an export. */
    public static final ExportedKind KIND =
            new ExportedKind("letters", DynamoLetterMemories.LETTERS, ExportedLettersDto::of);

    private static ExportedLettersDto of(PersonItem item) {
        return new ExportedLettersDto(
                item.time(DynamoLetterMemories.WRITTEN_AT).orElse(null),
                item.time(DynamoLetterMemories.ALERTS_UNTIL).orElse(null));
    }
}
