package io.stockcast.bench.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stockcast in a process of its own; closing it ends the process. */
public final class RunningProduct implements AutoCloseable {

    private static final String ADDRESS = "Stockcast is at ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final long start = System.nanoTime();
    private final List<String> steps = new ArrayList<>();
    private final Process process;
    private final BufferedReader output;
    private final URI address;

    private RunningProduct(Process process) throws IOException {
        this.process = process;
        this.output = process.inputReader();
        this.address = URI.create(nextStep(ADDRESS));
    }

    static RunningProduct of(Process process) throws IOException {
        try {
            return new RunningProduct(process);
        } catch (IOException e) {
            process.destroy();
            throw e;
        }
    }

    /** What has been spent since the start of the process. */
    public Spent spent() {
        return new Spent(
                Duration.ofNanos(System.nanoTime() - start),
                process.info().totalCpuDuration().orElse(Duration.ZERO));
    }

    /** The answer to a {@code GET} of a path. */
    public String get(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    /** The answer to a {@code POST} without content to a path. */
    public String post(String path) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(address.resolve(path))
                .POST(BodyPublishers.noBody())
                .build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The rest of the step that begins so, which may have been printed before; waits for it otherwise. */
    public String step(String begin) throws IOException {
        for (String step : steps) {
            if (step.startsWith(begin)) {
                return step.substring(begin.length());
            }
        }
        return nextStep(begin);
    }

    private String nextStep(String begin) throws IOException {
        for (String step = output.readLine(); step != null; step = output.readLine()) {
            steps.add(step);
            if (step.startsWith(begin)) {
                return step.substring(begin.length());
            }
        }
        throw new IOException("Stockcast ended without \"" + begin.strip() + "\"");
    }

    /** Its process, and those that it has started. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
