package io.stockcast.local.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code kinesis-local} in a process of its own, reachable only over the loopback, with its records in memory. It ends
 * when the pipe to it is closed, which the system does however this process ends.
 */
final class StreamProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamProcess.class);
    private static final int SECONDS_TO_END = 5;

    /** Names a file with a certificate and its key; without it, those of the package are found where it is. */
    private static final String CERTIFICATE = "KINESIS_MOCK_CERT_PATH";

    private final Process process;

    private StreamProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts it, with a stream of one shard.
     *
     * @param folder of its package, and of what is loaded before it
     * @throws IOException where there is no Node.js
     */
    static StreamProcess start(Path folder, int port, StreamName stream) throws IOException {
        Path program = program(folder);
        ProcessBuilder builder = new ProcessBuilder(
                        "node",
                        "--require",
                        folder.resolve("preload.js").toString(),
                        "--require",
                        folder.resolve("remember-hashes.js").toString(),
                        program.toString())
                .directory(Objects.requireNonNull(program.getParent()).toFile())
                .redirectErrorStream(true);
        builder.environment().remove(CERTIFICATE);
        builder.environment().putAll(settings(port, stream));
        Process process = builder.start();
        Thread output = new Thread(() -> log(process.inputReader()), "kinesis-local");
        output.setDaemon(true);
        output.start();
        return new StreamProcess(process);
    }

    /** The program of the package in a folder. */
    static Path program(Path folder) {
        return folder.resolve("node_modules/kinesis-local/main.js");
    }

    private static Map<String, String> settings(int port, StreamName stream) {
        return Map.of(
                "KINESIS_MOCK_PLAIN_PORT", Integer.toString(port),
                // Nobody asks it over TLS: any free port will do.
                "KINESIS_MOCK_TLS_PORT", "0",
                "INITIALIZE_STREAMS", stream.name() + ":1:" + stream.region(),
                "SHOULD_PERSIST_DATA", "false",
                "LOG_LEVEL", "ERROR");
    }

    private static void log(BufferedReader output) {
        try (output) {
            output.lines().forEach(line -> LOG.info("kinesis-local: {}", line));
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("The output of kinesis-local ends", e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it ends, and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for its end, for some time; whether it has come. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends it at once: it has nothing to keep, and asked politely it waits for its connections. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
