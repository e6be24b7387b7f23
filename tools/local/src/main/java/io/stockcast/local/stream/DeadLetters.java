package io.stockcast.local.stream;

import java.util.List;
import software.amazon.awssdk.services.kinesis.model.Record;

/** Where records go that are given up. */
interface DeadLetters {

    /** Why records are given up, in the words of AWS. */
    enum Condition {
        RETRY_ATTEMPTS_EXHAUSTED("RetryAttemptsExhausted"),
        RECORD_AGE_EXCEEDED("RecordAgeExceeded");

        private final String text;

        Condition(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Takes records that follow each other. */
    void take(List<Record> records, Condition condition);
}
