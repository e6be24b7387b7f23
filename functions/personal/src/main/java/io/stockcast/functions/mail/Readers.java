package io.stockcast.functions.mail;

import io.stockcast.functions.storage.StorageException;
import java.util.List;
import java.util.Map;

/** Everybody who has chosen mails. */
@FunctionalInterface
public interface Readers {

    /**
     * The user ids of those who have chosen mails, by what they have chosen, with an entry for each kind.
     *
     * @throws StorageException where the store does not answer
     */
    Map<LetterKind, List<String>> all();
}
