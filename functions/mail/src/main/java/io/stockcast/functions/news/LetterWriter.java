package io.stockcast.functions.news;

import io.stockcast.functions.mail.LetterKind;
import io.stockcast.functions.mail.LetterMemory;
import java.time.Instant;
import java.util.Optional;

/** Writes the letters of one kind. */
public interface LetterWriter {

    LetterKind kind();

    /** When somebody was last written to; empty where never. */
    Optional<Instant> lastWritten(LetterMemory memory);

    /** What is due to somebody now; empty where nothing is. */
    Optional<DueLetter> due(String userId, LetterMemory memory);
}
