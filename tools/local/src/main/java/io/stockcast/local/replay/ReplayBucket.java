package io.stockcast.local.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a replay's bucket, whose ledger and what is made of it can be thrown away: they are not a live one's. */
record ReplayBucket(Path folder) {

    private static final List<String> MADE_IN_A_REPLAY =
            List.of("forecasts", "records", "backtests", "analytics", "returns.json", "company.json");

    /** Deletes every forecast and what was made with it; inputs and networks, which are named by what they hold, stay. */
    void empty() {
        MADE_IN_A_REPLAY.forEach(name -> delete(folder.resolve(name)));
    }

    private static void delete(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the ledger of the replay cannot be deleted", e);
        }
    }
}
