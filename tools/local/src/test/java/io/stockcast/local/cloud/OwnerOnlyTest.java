package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

class OwnerOnlyTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasOpenToOthers_shouldBeTheOwnersAloneAfterTheNextStart() throws IOException {
        Path state = Files.createDirectories(folder.resolve("state"));
        Path file = Files.createFile(
                Files.createDirectories(state.resolve("s3/bucket")).resolve("object"));
        for (Path path : List.of(state, state.resolve("s3"), file)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
        }

        StateFolder.open(state).close();

        assertThat(openToOthers(state)).isEmpty();
    }

    @Test
    void whatIsWrittenLater_shouldBeTheOwnersAlone() throws IOException {
        try (StateFolder state = StateFolder.open(folder.resolve("state"));
                LocalStorage storage = LocalStorage.start(state);
                LocalDatabase database = LocalDatabase.start(state)) {
            storage.createBucket("bucket");
            new LocalTables(database).create("jobs", "people", "quotes");
            StateWriter.s3(storage)
                    .putObject(put -> put.bucket("bucket").key("deep/down/object"), RequestBody.fromString("content"));

            assertThat(openToOthers(state.resolve(""))).isEmpty();
        }
    }

    private static List<Path> openToOthers(Path state) throws IOException {
        try (Stream<Path> all = Files.walk(state)) {
            return all.filter(OwnerOnlyTest::isOpenToOthers).toList();
        }
    }

    private static boolean isOpenToOthers(Path path) {
        try {
            return !PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                    .endsWith("------");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
