package io.stockcast.functions.storage;

import io.stockcast.domain.record.Scoreboard;
import java.util.Optional;

/** The records of all instruments, pooled. */
public final class ScoreboardStore {

    private static final String KEY = "scoreboard.json";

    private final ObjectStore objects;

    public ScoreboardStore(ObjectStore objects) {
        this.objects = objects;
    }

    /** Replaces the scoreboard. */
    public void put(Scoreboard scoreboard) {
        objects.putIfChanged(KEY, RecordJson.object(scoreboard));
    }

    /** The scoreboard; empty while nothing has been scored. */
    public Optional<Scoreboard> read() {
        return objects.get(KEY).map(bytes -> RecordJson.read(KEY, bytes, Scoreboard.class));
    }
}
