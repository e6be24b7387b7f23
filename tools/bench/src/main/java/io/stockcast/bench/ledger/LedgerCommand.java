package io.stockcast.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
        Path folder = Files.createTempDirectory("ledger");
        try {
            LocalStart one = new LocalStart(program, folder.resolve("one"));
            LocalStart many = new LocalStart(program, folder.resolve("many"));
            one.untilFirstIndex();
            many.untilFirstIndex();
            LongLedger.fill(many.state(), entries);
            many.untilFirstIndex();
            print(one, many);
        } finally {
            delete(folder);
        }
        return 0;
    }

    // In rounds, so that what else the machine does meets both alike.
    private void print(LocalStart one, LocalStart many) throws Exception {
        List<StartTime> shorter = new ArrayList<>();
        List<StartTime> longer = new ArrayList<>();
        for (int round = 0; round < runs; round++) {
            shorter.add(one.untilFirstIndex());
            longer.add(many.untilFirstIndex());
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf("From the start of Stockcast to the first index, median of %d starts, in seconds:%n", runs);
        out.printf(ROW, "", "wall", "CPU");
        print(out, 1, shorter);
        print(out, entries, longer);
        out.printf(ROW, "ratio", "", text(ratio(longer, shorter, StartTime::cpu)));
        out.printf("On a busy machine only the CPU time tells. The goal of the ratio is at most %s.%n", text(GOAL));
        out.printf("ratio %s%n", text(ratio(longer, shorter, StartTime::wall)));
        out.flush();
    }

    private static void print(PrintWriter out, int entries, List<StartTime> starts) {
        out.printf(
                ROW,
                String.format(Locale.ROOT, "%,d entries", entries),
                text(StartTime.median(starts, StartTime::wall)),
                text(StartTime.median(starts, StartTime::cpu)));
    }

    private static double ratio(List<StartTime> longer, List<StartTime> shorter, Function<StartTime, Duration> time) {
        return StartTime.median(longer, time) / StartTime.median(shorter, time);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
