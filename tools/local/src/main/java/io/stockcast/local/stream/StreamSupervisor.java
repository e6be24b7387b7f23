package io.stockcast.local.stream;

import io.stockcast.local.start.Ports;
import io.stockcast.local.start.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.StreamStatus;

/** Keeps {@code kinesis-local} running: starts it again when it ends or hangs, after a while that grows. */
final class StreamSupervisor implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamSupervisor.class);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final int MILLIS_BETWEEN_QUESTIONS = 100;
    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(2);

    /** Over half a minute: on a busy machine it may only be late, and what is on it is lost when it is replaced. */
    private static final int MOST_SILENCES = 8;

    private final Path folder;
    private final int port;
    private final StreamName stream;
    private final KinesisClient client;
    private final Progress progress;
    private final BackOff backOff = new BackOff();

    private volatile Optional<ProcessHandle> running = Optional.empty();
    private volatile int starts;
    private volatile boolean ready;
    private volatile boolean stopped;
    private boolean outage;

    /**
     * A supervisor.
     *
     * @param client asks once and does not wait long for the answer
     */
    StreamSupervisor(Path folder, int port, StreamName stream, KinesisClient client, Progress progress) {
        this.folder = folder;
        this.port = port;
        this.stream = stream;
        this.client = client;
        this.progress = progress;
    }

    /** Whether records can be put and read now. */
    boolean isReady() {
        return ready;
    }

    /** How often it has become ready, each time with an empty stream. */
    int starts() {
        return starts;
    }

    /** The process, while it runs. */
    Optional<ProcessHandle> running() {
        return running;
    }

    /** Lets the process end, and starts no other; whoever calls this interrupts the thread. */
    void stop() {
        stopped = true;
    }

    /** Goes on until it is stopped, or it is clear that it will never run. */
    @Override
    public void run() {
        if (!Files.isRegularFile(StreamProcess.program(folder))) {
            progress.warn("There are no quotes: kinesis-local is not installed in " + folder
                    + ". ./dev up installs it; all else runs without it.");
            return;
        }
        try {
            while (!stopped) {
                tell(runOnce());
                Thread.sleep(backOff.next().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            progress.warn("There are no quotes: Node.js does not start (" + e.getMessage() + "); all else runs on.");
        }
    }

    /** Returns why it is not running, or no longer. */
    private String runOnce() throws InterruptedException, IOException {
        if (!Ports.isFree(port)) {
            return "port " + port + " is taken";
        }
        try (StreamProcess process = StreamProcess.start(folder, port, stream)) {
            running = Optional.of(process.handle());
            if (isAnsweredBy(process)) {
                begin();
                Instant began = Instant.now();
                awaitSilence(process);
                forgiveAfter(Duration.between(began, Instant.now()));
            }
            return process.isAlive()
                    ? "kinesis-local gives no answer"
                    : "kinesis-local ended with the exit code " + process.awaitEnd();
        } finally {
            ready = false;
            running = Optional.empty();
        }
    }

    private boolean isAnsweredBy(StreamProcess process) throws InterruptedException {
        Instant end = Instant.now().plus(TO_ANSWER);
        while (!stopped && process.isAlive() && Instant.now().isBefore(end)) {
            if (isActive()) {
                return true;
            }
            Thread.sleep(MILLIS_BETWEEN_QUESTIONS);
        }
        return false;
    }

    /** Returns when it has ended, or gives no answer any more. */
    private void awaitSilence(StreamProcess process) throws InterruptedException {
        int silences = 0;
        while (!stopped && silences < MOST_SILENCES && !process.endsWithin(BETWEEN_CHECKS)) {
            silences = isActive() ? 0 : silences + 1;
        }
    }

    private boolean isActive() {
        try {
            return client.describeStreamSummary(request -> request.streamName(stream.name()))
                            .streamDescriptionSummary()
                            .streamStatus()
                    == StreamStatus.ACTIVE;
        } catch (SdkException e) {
            LOG.trace("The stream gives no answer", e);
            return false;
        }
    }

    private void begin() {
        starts++;
        ready = true;
        progress.step(
                outage ? "The stream of quotes runs again" : "Stream of quotes ready at http://127.0.0.1:" + port);
        outage = false;
    }

    // What ends again at once is not started again at once, though it became ready.
    private void forgiveAfter(Duration running) {
        if (running.compareTo(BackOff.LONGEST) > 0) {
            backOff.reset();
        }
    }

    /** Tells the terminal once an outage, and the log every time. */
    private void tell(String reason) {
        if (stopped) {
            return;
        }
        LOG.warn("The stream of quotes does not run: {}", reason);
        if (!outage) {
            progress.warn("There are no new quotes: " + reason + ". It is started again; all else runs on.");
        }
        outage = true;
    }
}
