package io.stockcast.local.stream;

import java.util.List;
import software.amazon.awssdk.services.kinesis.model.Record;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a function made of a batch.
 *
 * @param handled how many records, from the first on, are done; the next one failed, if there is one
 */
record BatchOutcome(int handled) {

    /** Nothing is done. */
    static final BatchOutcome FAILED = new BatchOutcome(0);

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads a function's answer as Lambda does: the lowest sequence number that it names failed, and with it all that
     * follow. An answer that names none succeeded; one that names something else failed as a whole.
     */
    static BatchOutcome of(byte[] answer, List<Record> batch) {
        try {
            return JSON.readTree(answer)
                    .path("batchItemFailures")
                    .valueStream()
                    .map(failure -> place(failure, batch))
                    .min(Integer::compare)
                    .map(BatchOutcome::new)
                    .orElseGet(() -> new BatchOutcome(batch.size()));
        } catch (JacksonException e) {
            return FAILED;
        }
    }

    private static int place(JsonNode failure, List<Record> batch) {
        String number = failure.path("itemIdentifier").asString("");
        for (int i = 0; i < batch.size(); i++) {
            if (batch.get(i).sequenceNumber().equals(number)) {
                return i;
            }
        }
        return 0;
    }
}
