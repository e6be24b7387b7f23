package io.stockcast.functions.alerts;

import io.stockcast.functions.storage.StorageException;
import java.util.List;

/** Everybody's alerts, to be checked; every operation throws {@link StorageException} where the store does not answer. */
public interface OpenAlerts {

    List<OpenAlert> all();

    /**
     * Notes how far the alert has been checked.
     *
     * @return false where another run has noted it, or the alert is gone
     */
    boolean note(OpenAlert alert, AlertMemory memory);

    /**
     * Tells the person, and notes how far the alert has been checked, both or neither.
     *
     * @return false where another run has told it, or the alert is gone
     */
    boolean tell(OpenAlert alert, AlertMemory memory, AlertEvent event);
}
