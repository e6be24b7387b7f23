package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    /** Where the header tells how the file is written: 1 with a journal for going back, 2 with a log written ahead. */
    private static final int WRITE_VERSION = 18;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("dynamodb/shared-local-instance.db");
    }

    private void startAndStop() {
        try (StateFolder state = StateFolder.open(folder);
                LocalDatabase database = LocalDatabase.start(state)) {
            new LocalTables(database).create("jobs", "people", "quotes");
            assertThat(database.client().listTables().tableNames()).contains("jobs", "people", "quotes");
        }
    }

    private int writeVersion() throws IOException {
        return Files.readAllBytes(file())[WRITE_VERSION];
    }

    @Test
    void newFile_shouldBeWrittenAhead() throws IOException {
        startAndStop();

        assertThat(writeVersion()).isEqualTo(2);
    }

    @Test
    void fileWithAJournal_shouldBeWrittenAheadFromItsNextStartOn() throws IOException, SQLiteException {
        Files.createDirectories(file().getParent());
        SQLiteConnection connection = new SQLiteConnection(file().toFile());
        connection.open(true).exec("CREATE TABLE earlier (name TEXT)");
        connection.dispose();
        assertThat(writeVersion()).isEqualTo(1);

        startAndStop();

        assertThat(writeVersion()).isEqualTo(2);
    }
}
