package io.stockcast.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at what the trainer's image is made of, and starts it as the image does. */
class TrainerImageIT {

    @TempDir
    private Path folder;

    @Test
    void everythingThatIsCopied_shouldBeThereOnceItIsBuilt() {
        assertThat(TrainerImage.instructions("COPY"))
                .extracting(copy -> copy.split(" ")[0])
                .containsExactly("lib/", "stockcast-training.jar")
                .allSatisfy(source ->
                        assertThat(TrainerImage.CONTEXT.resolve(source)).exists());
    }

    @Test
    void libraries_shouldHoldPyTorchForTheImageSoThatNothingIsDownloaded() throws IOException {
        try (Stream<Path> libraries = Files.list(TrainerImage.CONTEXT.resolve("lib"))) {
            assertThat(libraries.map(library -> library.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("pytorch-"))
                    .anyMatch(name -> name.startsWith("pytorch-native-cpu-") && name.endsWith("-linux-x86_64.jar"))
                    .anyMatch(name -> name.startsWith("pytorch-jni-"));
        }
    }

    @Test
    void image_shouldRefreshTheModelFromTheFoldersThatItIsGiven() throws Exception {
        List<String> command = new ArrayList<>(TrainerImage.words("ENTRYPOINT"));
        command.addAll(TrainerImage.words("CMD"));
        Path output = folder.resolve("output");

        int code = new ProcessBuilder(command)
                .directory(TrainerImage.CONTEXT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        // Outside the image there is no such folder; that much is read of the command.
        assertThat(output).hasContent("/histories: is not a folder");
        assertThat(code).isEqualTo(2);
    }
}
