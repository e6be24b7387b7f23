package io.stockcast.functions.mail;

import io.stockcast.functions.storage.StorageException;
import java.time.Instant;

/**
 * What people have been written; every operation throws {@link StorageException} where the store does not answer. Each
 * note is taken by one run alone, however many try at once, and by none once the person is being erased.
 */
public interface LetterMemories {

    LetterMemory of(String userId);

    /**
     * Notes a digest that is about to be sent.
     *
     * @param seen the memory, which must still be so
     * @return false where another run has noted one, or the person is erased
     */
    boolean noteDigest(String userId, LetterMemory seen, LetterMemory.Digest digest);

    /**
     * Notes that a mail is about to be sent of all events up to a time.
     *
     * @param seen the memory, which must still be so
     * @return false where another run has noted one, or the person is erased
     */
    boolean noteAlerts(String userId, LetterMemory seen, Instant until);
}
