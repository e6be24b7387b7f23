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

/** Stockcast in a process of its own; closing it ends the process. */
public final class RunningProduct implements AutoCloseable {

    private static final String ADDRESS = "Stockcast is at ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final long start = System.nanoTime();
    private final Process process;
    private final URI address;

    private RunningProduct(Process process) throws IOException {
        this.process = process;
        this.address = address(process);
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

    private static URI address(Process process) throws IOException {
        BufferedReader steps = process.inputReader();
        for (String step = steps.readLine(); step != null; step = steps.readLine()) {
            if (step.startsWith(ADDRESS)) {
                return URI.create(step.substring(ADDRESS.length()));
            }
        }
        throw new IOException("Stockcast did not start");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
