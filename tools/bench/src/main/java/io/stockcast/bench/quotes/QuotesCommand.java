package io.stockcast.bench.quotes;

import io.stockcast.bench.local.LocalProduct;
import io.stockcast.bench.local.RunningProduct;
import io.stockcast.bench.local.ScratchFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench quotes}: puts quotes on the stream of a running Stockcast, and watches a page of them. */
@Command(
        name = "bench quotes",
        mixinStandardHelpOptions = true,
        description = "Puts quotes on the stream, and measures when a page has them and what is lost.")
public final class QuotesCommand implements Callable<Integer> {

    /** As many as are collected at most. */
    private static final int INSTRUMENTS = 500;

    private static final String STREAM = "Stream of quotes ready at ";

    @Spec
    private CommandSpec spec;

    @Option(names = "--local", required = true, paramLabel = "JAR", description = "The program to start.")
    private Path program;

    @Option(names = "--seconds", defaultValue = "60", description = "How long (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--rounds",
            defaultValue = "2",
            description = "Rounds of 500 quotes in each second, 1 to 10 (default: ${DEFAULT-VALUE}).")
    private int rounds;

    public static void main(String[] args) {
        System.exit(new CommandLine(new QuotesCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        QuoteLoad load;
        try {
            load = QuoteLoad.endingAt(Instant.now(), INSTRUMENTS, seconds * rounds);
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 2;
        }
        try (ScratchFolder folder = ScratchFolder.named("quotes");
                RunningProduct product = new LocalProduct(program, market(folder), folder.path()).start()) {
            String stream = product.step(STREAM);
            QuoteFigures figures = new QuoteRun(product, stream, load, 1000 / rounds).run();
            figures.print(out);
            return figures.areSound() ? 0 : 1;
        }
    }

    // Of today and not a replay, for the session of the quotes goes on while they come.
    private String market(ScratchFolder folder) throws IOException {
        Path market = Files.createDirectory(folder.path().resolve("market"));
        Files.copy(program.resolveSibling("market").resolve("FTSE.csv"), market.resolve("FTSE.csv"));
        return market.toString();
    }
}
