package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.local.ChildProcess;
import io.stockcast.local.start.StartException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private static final String REFUSED = "refused";
    private static final String OPENED = "opened";

    @TempDir
    private Path folder;

    private StateFolder opened;

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void folderThatNothingRefersTo_shouldStayLockedAfterAGarbageCollection() throws Exception {
        StateFolder.open(folder);
        collectGarbage();

        assertThat(opensInAnotherProcess()).isEqualTo(REFUSED);
    }

    @Test
    void secondOpenInTheSameProcess_shouldBeRefusedAndLeaveTheLock() throws Exception {
        opened = StateFolder.open(folder);

        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> StateFolder.open(folder.resolve("../" + folder.getFileName())))
                .withMessageContaining("Another Stockcast");
        assertThat(opensInAnotherProcess()).isEqualTo(REFUSED);
    }

    @Test
    void closedFolder_shouldBeOpenToOthers() throws Exception {
        StateFolder.open(folder).close();

        assertThat(opensInAnotherProcess()).isEqualTo(OPENED);
    }

    /** Tries to open the folder, and says whether it could. */
    static final class Opener {

        private Opener() {}

        public static void main(String[] arguments) {
            try {
                StateFolder.open(Path.of(arguments[0]));
                System.out.println(OPENED);
            } catch (StartException e) {
                System.out.println(REFUSED);
            }
        }
    }

    private String opensInAnotherProcess() throws IOException, InterruptedException {
        try (ChildProcess child = ChildProcess.of(Opener.class, folder.toString())) {
            return child.nextLine().orElseThrow();
        }
    }

    private static void collectGarbage() {
        WeakReference<Object> canary = new WeakReference<>(new Object());
        while (canary.get() != null) {
            System.gc();
        }
    }
}
