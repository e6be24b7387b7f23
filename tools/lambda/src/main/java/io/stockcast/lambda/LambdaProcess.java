package io.stockcast.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** A function in a process of its own, started by AWS's own runtime interface client. */
public final class LambdaProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final RuntimeApi api;
    private final Path output;
    private final Process process;

    private LambdaProcess(RuntimeApi api, Path output, Process process) {
        this.api = api;
        this.output = output;
        this.process = process;
    }

    /**
     * Starts a function.
     *
     * @param java the JDK's launcher
     * @param options of the JVM
     * @param code its package
     * @param handler as Lambda is told it
     * @param environment what Lambda tells the function, and nothing else
     */
    public static LambdaProcess start(
            Path java, List<String> options, LambdaPackage code, String handler, Map<String, String> environment) {
        RuntimeApi api = new RuntimeApi();
        try {
            Path output = Files.createTempFile("lambda", ".log");
            List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath(code)));
            command.addAll(options);
            command.addAll(List.of(AWSLambda.class.getName(), handler));
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(code.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            process.environment().clear();
            process.environment().putAll(environment);
            process.environment().put("_HANDLER", handler);
            process.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
            return new LambdaProcess(api, output, process.start());
        } catch (IOException e) {
            api.close();
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it an event in JSON, and waits for its answer. */
    public LambdaAnswer call(String event) {
        api.send(event);
        return answer();
    }

    /** Waits for its next answer. */
    public LambdaAnswer answer() {
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(GLANCE)) {
            boolean alive = process.isAlive();
            Optional<LambdaAnswer> answer = api.answer(GLANCE);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (!alive) {
                break;
            }
        }
        throw new IllegalStateException("the function does not answer; it said:\n" + output());
    }

    /** The processor time it has taken so far, all threads together. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What it has printed so far. */
    public String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and waits for that. */
    public void shutDown() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        api.close();
        try {
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The runtime's own libraries come last, so that a package's are found first, as on Lambda.
    private static String classPath(LambdaPackage code) {
        return Stream.concat(
                        code.libraries().stream(),
                        Stream.of(AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class)
                                .map(LambdaProcess::libraryOf))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The library that a class of this process comes from. */
    public static Path libraryOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
