package io.stockcast.local.stream;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.kinesis.model.Record;

/** Keeps what was given up, in lines. */
final class KeptDeadLetters implements DeadLetters {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void take(List<Record> records, Condition condition) {
        lines.add(condition + ": " + TestRecords.joined(records));
    }

    List<String> lines() {
        return lines;
    }
}
