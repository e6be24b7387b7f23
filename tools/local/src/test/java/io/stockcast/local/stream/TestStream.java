package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.local.start.Ports;
import io.stockcast.local.start.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequestEntry;

/** The real stream, with what it prints. */
final class TestStream implements AutoCloseable {

    static final Path FOLDER = Path.of("kinesis").toAbsolutePath();

    private static final Map<String, String> AWS =
            Map.of("AWS_REGION", "eu-west-2", "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ByteArrayOutputStream steps = new ByteArrayOutputStream();
    private final ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    private final LocalStream stream;

    private TestStream(Path folder, int port) {
        Progress progress = new Progress(new PrintStream(steps, true), new PrintStream(warnings, true));
        stream = LocalStream.start(folder, port, AWS, progress);
    }

    /** Starts it, and waits until it is ready. */
    static TestStream ready() {
        assertThat(StreamProcess.program(FOLDER))
                .as("kinesis-local, which ./dev test installs")
                .exists();
        TestStream started = on(Ports.any());
        started.awaitStart(1);
        return started;
    }

    /** Starts it on a port, without waiting. */
    static TestStream on(int port) {
        return new TestStream(FOLDER, port);
    }

    static TestStream in(Path folder) {
        return new TestStream(folder, Ports.any());
    }

    LocalStream stream() {
        return stream;
    }

    /** Waits until it has started for the so-many-th time. */
    void awaitStart(int start) {
        await(() -> stream.isReady() && stream.starts() == start);
    }

    /** Kills its process, and waits until it has started again. */
    void kill() {
        int starts = stream.starts();
        stream.process().orElseThrow().destroyForcibly();
        awaitStart(starts + 1);
    }

    /** Lets its process hang without ending, and waits until another has been started. */
    void hang() {
        int starts = stream.starts();
        long pid = stream.process().orElseThrow().pid();
        try {
            assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(pid))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        awaitStart(starts + 1);
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    void put(String... texts) {
        List<PutRecordsRequestEntry> entries = Arrays.stream(texts)
                .map(text -> PutRecordsRequestEntry.builder()
                        .partitionKey(text)
                        .data(SdkBytes.fromUtf8String(text))
                        .build())
                .toList();
        assertThat(stream.client()
                        .putRecords(request -> request.streamName("quotes").records(entries))
                        .failedRecordCount())
                .isZero();
    }

    String steps() {
        return steps.toString(StandardCharsets.UTF_8);
    }

    String warnings() {
        return warnings.toString(StandardCharsets.UTF_8);
    }

    /** Waits for something that happens on another thread. */
    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        stream.close();
    }
}
