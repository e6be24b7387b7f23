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
                time(item.values().get(DynamoLetterMemories.WRITTEN_AT)),
                time(item.values().get(DynamoLetterMemories.ALERTS_UNTIL)));
    }

    private static @Nullable Instant time(@Nullable String milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(Long.parseLong(milliseconds));
    }
}
