package io.stockcast.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A main class of the tests in a process of its own. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    public static ChildProcess of(Class<?> main, String... arguments) {
        return of(List.of(), main, arguments);
    }

    /** Starts it with some options of the JVM. */
    public static ChildProcess of(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            return new ChildProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that it prints; empty where it has ended. */
    public Optional<String> nextLine() throws IOException {
        return Optional.ofNullable(output.readLine());
    }

    /** All further lines that it prints before it ends. */
    public Stream<String> lines() {
        return output.lines();
    }

    /** Ends it at once, without anything that it would do at its end. */
    public void kill() {
        // Unlike the process itself, its handle leaves what it has printed to be read.
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
