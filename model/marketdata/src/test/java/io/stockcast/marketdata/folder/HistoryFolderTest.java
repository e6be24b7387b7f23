package io.stockcast.marketdata.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.history.InvalidHistoryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFolderTest {

    @TempDir
    private Path folder;

    @Test
    void folder_shouldGiveItsCsvFilesByName() throws IOException {
        for (String name : new String[] {"C.csv", "A.csv.gz", "README.md", "B.CSV", "csv"}) {
            Files.createFile(folder.resolve(name));
        }

        assertThat(HistoryFolder.files(folder))
                .containsExactly(folder.resolve("A.csv.gz"), folder.resolve("B.CSV"), folder.resolve("C.csv"));
    }

    @Test
    void folderWithoutCsv_shouldBeRefused() {
        assertThatThrownBy(() -> HistoryFolder.files(folder))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(folder + ": holds no .csv or .csv.gz file");
    }

    @Test
    void absentFolder_shouldBeRefused() {
        Path absent = folder.resolve("absent");

        assertThatThrownBy(() -> HistoryFolder.files(absent))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(absent + ": is not a folder");
    }
}
