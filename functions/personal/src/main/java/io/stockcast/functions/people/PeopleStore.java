package io.stockcast.functions.people;

import io.stockcast.functions.storage.StorageException;
import java.time.Instant;
import java.util.List;

/** What is kept about people; every operation throws {@link StorageException} where the store does not answer. */
public interface PeopleStore {

    /** Everything that is kept about the person, in the order of its keys. */
    List<PersonItem> everythingOf(String userId);

    /** Notes that the person is erased, for longer than any token of theirs lives; the note is all that stays. */
    void markErased(String userId, Instant now);

    /** Whether the person has been erased, or is being erased. */
    boolean isErased(String userId);

    /** Erases everything that is kept about the person; doing so again changes nothing. */
    void eraseEverythingOf(String userId);
}
