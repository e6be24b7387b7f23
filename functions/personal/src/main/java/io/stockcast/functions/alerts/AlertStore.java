package io.stockcast.functions.alerts;

import io.stockcast.functions.storage.StorageException;
import java.time.Instant;

/** Where alerts are kept; every operation throws {@link StorageException} where the store does not answer. */
public interface AlertStore {

    /** The outcome of an attempt to add an alert. */
    enum Addition {
        ADDED,
        /** The person has it already. */
        ALREADY_THERE,
        /** The person has as many as they may have. */
        FULL
    }

    /** The person's alerts and what they were told. */
    PersonsAlerts of(String userId);

    /** Adds the alert and counts it, both or neither. */
    Addition add(String userId, Alert alert, AlertMemory memory);

    /** Removes the alert, if it is there; what it has told stays. */
    void remove(String userId, AlertId id);

    /** Notes that the person has read everything up to a time, unless they have read further. */
    void markRead(String userId, Instant until);
}
