package io.stockcast.bench.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Stockcast on one machine in a process of its own, with its sample market and a state folder. */
final class LocalStart {

    private static final String ADDRESS = "Stockcast is at ";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path program;
    private final Path state;
    private final Path site;

    LocalStart(Path program, Path folder) throws IOException {
        this.program = program;
        this.state = folder.resolve("state");
        this.site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "<!doctype html>");
    }

    Path state() {
        return state;
    }

    /** How long it takes from the start of the process to the first answer with an index. */
    StartTime untilFirstIndex() throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(List.of(
                        JAVA.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        program.toString(),
                        "--port=0",
                        "--market=sample",
                        "--state=" + state,
                        "--site=" + site))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            get(address(process).resolve("/api/forecasts/FTSE"));
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            return new StartTime(wall, process.info().totalCpuDuration().orElse(Duration.ZERO));
        } finally {
            process.destroy();
            process.waitFor();
        }
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

    private void get(URI index) throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(HttpRequest.newBuilder(index).build(), BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException(index + " answered " + answer.statusCode());
        }
    }
}
