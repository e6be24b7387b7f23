package io.stockcast.local.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

class LeftOversTest {

    private static final String UUID = "-0b2f0e0c-7c1c-4a6e-9f0e-5a1d7b3c9e11";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forecasts/FTSE/latest.json",
                "forecasts/FTSE/2024-01-02/lstm-2024.json",
                "histories/0b2f.csv.gz",
                "models/lstm-2024/model.onnx"
            })
    void fileThatTheStorageWasWritingWhenItWasKilled_shouldBeDeleted(String key) throws IOException {
        Path object = written("bucket/" + key);
        Path kept = writtenHalf(key);

        LeftOvers.sweep(folder);

        assertThat(kept).doesNotExist();
        assertThat(object).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b/notes.json-1", "b/x" + UUID, "b/x" + UUID + ".json", "b/a.txt" + UUID})
    void anythingElse_shouldStay(String name) throws IOException {
        Path file = written(name);

        LeftOvers.sweep(folder);

        assertThat(file).exists();
    }

    /** A copy of the file that S3Proxy writes an object to, made while it does. */
    private Path writtenHalf(String key) throws IOException {
        Path bucket = folder.resolve("bucket");
        Path copy = folder.resolve("copy");
        FilesystemNio2BlobStore store = new FilesystemNio2BlobStore(folder.toString());
        Path[] seen = new Path[1];
        store.putBlob(
                PutObjectRequest.builder()
                        .bucket("bucket")
                        .key(key)
                        .contentLength(1L)
                        .build(),
                new ByteArrayInputStream(new byte[1]) {
                    @Override
                    public synchronized int read(byte[] bytes, int offset, int length) {
                        seen[0] = seen[0] == null ? copyOfTheOther(bucket.resolve(key), copy) : seen[0];
                        return super.read(bytes, offset, length);
                    }
                });
        Files.move(copy, seen[0], StandardCopyOption.REPLACE_EXISTING);
        return seen[0];
    }

    private static Path copyOfTheOther(Path object, Path copy) {
        try (Stream<Path> files = Files.list(object.getParent())) {
            Path other = files.filter(file -> !file.equals(object)).findFirst().orElseThrow();
            return Files.copy(other, copy).equals(copy) ? other : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }
}
