package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    @TempDir
    private Path folder;

    private final List<String> done = new ArrayList<>();
    private FolderWatch watch;

    @BeforeEach
    void watch() throws IOException {
        Files.writeString(folder.resolve("FTSE.csv"), "one");
        watch = new FolderWatch(List.of(folder), () -> done.add("refresh"));
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void folderThatStaysAsItIs_shouldCauseNothing() {
        looks(3);

        assertThat(done).isEmpty();
    }

    @Test
    void change_shouldBeActedOnOnceItHasSettled() throws IOException {
        Files.writeString(folder.resolve("FTSE.csv"), "one and two");
        looks(1);
        assertThat(done).isEmpty();

        Files.writeString(folder.resolve("FTSE.csv"), "one, two and three");
        looks(1);
        assertThat(done).isEmpty();

        looks(3);
        assertThat(done).hasSize(1);
    }

    @Test
    void fileThatComesOrGoes_shouldBeAChange() throws IOException {
        Files.writeString(folder.resolve("KO.csv"), "one");
        looks(2);
        Files.delete(folder.resolve("FTSE.csv"));
        looks(2);

        assertThat(done).hasSize(2);
    }

    @Test
    void actionThatFails_shouldNotEndTheWatch() throws IOException {
        FolderWatch failing = new FolderWatch(List.of(folder), () -> {
            done.add("refresh");
            throw new IllegalStateException("no forecast");
        });
        Files.writeString(folder.resolve("KO.csv"), "one");
        failing.look();
        failing.look();
        Files.writeString(folder.resolve("PG.csv"), "one");
        failing.look();
        failing.look();
        failing.close();

        assertThat(done).hasSize(2);
    }

    private void looks(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }
}
