package io.stockcast.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.ChildProcess;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.cloud.StateWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is kept, whenever the process is killed. */
class KilledWriterTest {

    private static final int KINDS = 4;

    @TempDir
    private Path folder;

    private final Map<String, Set<String>> acknowledged = new TreeMap<>();

    @RepeatedTest(3)
    void acknowledgedWrites_shouldAllBeThereAfterAKill() throws Exception {
        killInTheMiddle();

        try (StateFolder state = StateFolder.open(folder)) {
            Map<String, Set<String>> kept = StateWriter.kept(state);
            Accounts accounts = Accounts.in(state.resolve("accounts.json"));
            assertThat(kept.get("object")).containsAll(acknowledged.get("object"));
            assertThat(kept.get("item")).containsAll(acknowledged.get("item"));
            assertThat(kept.get("transaction")).containsAll(acknowledged.get("transaction"));
            assertThat(acknowledged.get("account"))
                    .allMatch(email -> accounts.withEmail(email).isPresent());
        }
    }

    /** Writes to everything at once, and prints what was acknowledged. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            StateFolder state = StateFolder.open(Path.of(arguments[0]));
            LocalIdentity identity = LocalIdentity.open(state, URI.create("http://localhost"));
            StateWriter.writeForEver(state);
            StateWriter.repeat("account", name -> identity.accounts().add(Account.of(name, "hash", Instant.EPOCH)));
        }
    }

    private void killInTheMiddle() throws IOException, InterruptedException {
        try (ChildProcess writer = ChildProcess.of(Writer.class, folder.toString())) {
            String line = "";
            // Right after an item, which then may be a part of a transaction that is still open.
            while (!everyKindWasWritten() || !line.startsWith("item")) {
                line = writer.nextLine().orElseThrow();
                note(line);
            }
            writer.kill();
            writer.lines().forEach(this::note);
        }
    }

    private boolean everyKindWasWritten() {
        return acknowledged.size() == KINDS;
    }

    // The kill may cut the last line short.
    private void note(String line) {
        String[] parts = line.split(" ");
        if (parts.length == 2 && parts[1].length() == 36) {
            acknowledged.computeIfAbsent(parts[0], kind -> new TreeSet<>()).add(parts[1]);
        }
    }
}
