package io.stockcast.local.stream;

import io.stockcast.functions.aws.AwsClients;
import io.stockcast.functions.aws.AwsSettings;
import io.stockcast.functions.composition.Variables;
import io.stockcast.local.start.Ports;
import io.stockcast.local.start.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.kinesis.KinesisClient;

/**
 * The stream {@code quotes}, in memory and reachable only over the loopback. It takes a second or two to start, and is
 * started again when it ends by itself or hangs; meanwhile there are no new quotes, and all else runs on.
 */
public final class LocalStream implements AutoCloseable {

    private static final String NAME = "quotes";
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final Map<String, String> environment;
    private final StreamName name;
    private final KinesisClient client;
    private final KinesisClient once;
    private final StreamSupervisor supervisor;
    private final Thread supervision;

    private LocalStream(Path folder, int port, Map<String, String> aws, Progress progress) {
        this.environment = Map.of("STOCKCAST_KINESIS_ENDPOINT", "http://127.0.0.1:" + port, "STOCKCAST_STREAM", NAME);
        AwsSettings settings = settings(aws, environment);
        this.name = new StreamName(NAME, settings.region().orElseThrow());
        this.client = AwsClients.configure(KinesisClient.builder(), settings).build();
        this.once = AwsClients.configure(KinesisClient.builder(), settings)
                .overrideConfiguration(config -> config.retryStrategy(retry -> retry.maxAttempts(1)))
                .build();
        this.supervisor = new StreamSupervisor(folder, port, name, once, progress);
        this.supervision = new Thread(supervisor, "stream");
        supervision.setDaemon(true);
    }

    private static AwsSettings settings(Map<String, String> aws, Map<String, String> stream) {
        Map<String, String> variables = new HashMap<>(aws);
        variables.putAll(stream);
        return AwsSettings.of("KINESIS", Variables.of(variables));
    }

    /**
     * Begins to start it on a free port.
     *
     * @param folder of {@code kinesis-local}
     * @param aws the variables that name the region and the key of this machine's cloud
     */
    public static LocalStream start(Path folder, Map<String, String> aws, Progress progress) {
        return start(folder, Ports.any(), aws, progress);
    }

    static LocalStream start(Path folder, int port, Map<String, String> aws, Progress progress) {
        LocalStream stream = new LocalStream(folder, port, aws, progress);
        stream.supervision.start();
        return stream;
    }

    /** The settings of functions that name it. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Whether records can be put and read now. */
    public boolean isReady() {
        return supervisor.isReady();
    }

    /** How often it has become ready, each time empty. */
    int starts() {
        return supervisor.starts();
    }

    StreamName name() {
        return name;
    }

    KinesisClient client() {
        return client;
    }

    /** The process that it runs in, while it runs. */
    Optional<ProcessHandle> process() {
        return supervisor.running();
    }

    @Override
    public void close() {
        supervisor.stop();
        supervision.interrupt();
        try {
            supervision.join(TO_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
        once.close();
    }
}
