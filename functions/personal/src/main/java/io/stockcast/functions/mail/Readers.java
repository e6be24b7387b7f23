package io.stockcast.functions.mail;

import io.stockcast.functions.storage.StorageException;
import java.util.List;

/** Everybody who has chosen mails. */
@FunctionalInterface
public interface Readers {

    /**
     * The user ids of those who have chosen mails of a kind.
     *
     * @throws StorageException where the store does not answer
     */
    List<String> of(LetterKind kind);
}
