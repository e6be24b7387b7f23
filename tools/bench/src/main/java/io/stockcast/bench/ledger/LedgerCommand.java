package io.stockcast.bench.ledger;

import io.stockcast.bench.local.LocalProduct;
import io.stockcast.bench.local.RunningProduct;
import io.stockcast.bench.local.ScratchFolder;
import io.stockcast.bench.local.Spent;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench ledger}: starts Stockcast with a short and with a long ledger, and prints what that takes. */
@Command(
        name = "bench ledger",
        mixinStandardHelpOptions = true,
        description = "Measures from the start of Stockcast to its first index, with 1 ledger entry and with many.")
public final class LedgerCommand implements Callable<Integer> {

    private static final double GOAL = 1.2;
    private static final String ROW = "%-14s %8s %8s%n";

    @Spec
    private CommandSpec spec;

    @Option(names = "--local", required = true, paramLabel = "JAR", description = "The program to start.")
    private Path program;

    @Option(names = "--runs", defaultValue = "7", description = "Starts with each ledger (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--entries", defaultValue = "1500", description = "The long ledger (default: ${DEFAULT-VALUE}).")
    private int entries;

    public static void main(String[] args) {
        System.exit(new CommandLine(new LedgerCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("Starting Stockcast %d times.%n", 2 * runs + 3);
        out.flush();
        try (ScratchFolder folder = ScratchFolder.named("ledger")) {
            LocalProduct one = product(folder.path().resolve("one"));
            LocalProduct many = product(folder.path().resolve("many"));
            untilFirstIndex(one);
            untilFirstIndex(many);
            LongLedger.fill(many.state(), entries);
            untilFirstIndex(many);
            print(out, one, many);
        }
        return 0;
    }

    // Named by its folder, the sample is not replayed: a replay fills ledgers by itself.
    private LocalProduct product(Path folder) throws IOException {
        return new LocalProduct(program, program.resolveSibling("market").toString(), folder);
    }

    /** What passes from the start of the process to the first answer with an index. */
    private static Spent untilFirstIndex(LocalProduct product) throws Exception {
        try (RunningProduct running = product.start()) {
            running.get("/api/forecasts/FTSE");
            return running.spent();
        }
    }

    // In rounds, so that what else the machine does meets both alike.
    private void print(PrintWriter out, LocalProduct one, LocalProduct many) throws Exception {
        List<Spent> shorter = new ArrayList<>();
        List<Spent> longer = new ArrayList<>();
        for (int round = 0; round < runs; round++) {
            shorter.add(untilFirstIndex(one));
            longer.add(untilFirstIndex(many));
        }
        out.printf("From the start of Stockcast to the first index, median of %d starts, in seconds:%n", runs);
        out.printf(ROW, "", "wall", "CPU");
        print(out, 1, shorter);
        print(out, entries, longer);
        out.printf(
                ROW,
                "ratio",
                Spent.text(ratio(longer, shorter, Spent::wall)),
                Spent.text(ratio(longer, shorter, Spent::cpu)));
        out.printf(
                "On a busy machine only the CPU time tells. The goal of the ratio is at most %s.%n", Spent.text(GOAL));
        out.printf("ratio %s%n", Spent.text(ratio(longer, shorter, Spent::wall)));
        out.flush();
    }

    private static void print(PrintWriter out, int entries, List<Spent> starts) {
        out.printf(
                ROW,
                String.format(Locale.ROOT, "%,d entries", entries),
                Spent.text(Spent.median(starts, Spent::wall)),
                Spent.text(Spent.median(starts, Spent::cpu)));
    }

    private static double ratio(List<Spent> longer, List<Spent> shorter, Function<Spent, Duration> time) {
        return Spent.median(longer, time) / Spent.median(shorter, time);
    }
}
