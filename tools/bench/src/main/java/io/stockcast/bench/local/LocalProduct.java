package io.stockcast.bench.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Stockcast as {@code ./dev up} starts it on one machine, with a state folder and a market of its own. */
public final class LocalProduct {

    private static final List<String> AS_DEV_UP_STARTS_IT = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmn256m");

    private final Path program;
    private final String market;
    private final Path state;
    private final Path site;

    /**
     * The product, which has not been started yet.
     *
     * @param market where its prices come from, as {@code ./dev up --market} takes it
     * @param folder for its state and a site of one page
     */
    public LocalProduct(Path program, String market, Path folder) throws IOException {
        this.program = program;
        this.market = market;
        this.state = folder.resolve("state");
        this.site = Files.createDirectories(folder.resolve("site"));
        Files.writeString(site.resolve("index.html"), "<!doctype html>");
    }

    /** The folder that keeps its forecasts between starts. */
    public Path state() {
        return state;
    }

    /** Starts it, and waits until it tells its address. */
    public RunningProduct start() throws IOException {
        List<String> command = new ArrayList<>(AS_DEV_UP_STARTS_IT);
        command.addAll(List.of(
                "-jar", program.toString(), "--port=0", "--market=" + market, "--state=" + state, "--site=" + site));
        return RunningProduct.of(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }
}
