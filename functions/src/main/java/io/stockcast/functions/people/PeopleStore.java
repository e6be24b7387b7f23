package io.stockcast.functions.people;

import io.stockcast.functions.storage.StorageException;
import java.util.List;

/** What is kept about people; every operation throws {@link StorageException} where the store does not answer. */
public interface PeopleStore {

    /** Everything that is kept about the person, in the order of its keys. */
    List<PersonItem> everythingOf(String userId);

    /** Erases everything that is kept about the person; doing so again changes nothing. */
    void eraseEverythingOf(String userId);
}
