package io.stockcast.bench.coldstart;

import io.stockcast.bench.local.ScratchFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench cold-start}: starts functions out of their packages, and prints what that takes. */
@Command(
        name = "bench cold-start",
        mixinStandardHelpOptions = true,
        description = "Measures functions from the start of their process to their first answer, on this JDK.")
public final class ColdStartCommand implements Callable<Integer> {

    private static final int AOT_CACHE_SINCE = 25;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final String ROW = "%-36s %8s %8s %8s %8s%n";

    @Spec
    private CommandSpec spec;

    @Option(names = "--market", required = true, paramLabel = "DIR", description = "Folder of the indices' histories.")
    private Path market;

    @Option(names = "--packages", required = true, paramLabel = "DIR", description = "Folder of the packages.")
    private Path packages;

    @Option(names = "--runs", defaultValue = "7", description = "Starts of each function (default: ${DEFAULT-VALUE}).")
    private int runs;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ColdStartCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        try (ScratchFolder scratch = ScratchFolder.named("cold-start");
                BenchCloud cloud = new BenchCloud(
                        scratch.path().resolve("state"),
                        LivingMarket.copyOf(market, scratch.path().resolve("market"), LocalDate.now(ZoneOffset.UTC)))) {
            Path folder = scratch.path();
            Functions functions = new Functions(packages, folder, cloud.environment());
            functions.refreshAll().sample(JAVA, List.of());
            List<ColdStart> starts = List.of(
                    functions.constant(),
                    functions.plainForecasts(),
                    functions.forecasts(),
                    functions.indices(),
                    functions.markets(),
                    functions.record(),
                    functions.analytics(),
                    functions.watchlist(cloud.accessToken()),
                    functions.refresh());
            print("as it is", measured(starts, Map.of()));
            if (Runtime.version().feature() >= AOT_CACHE_SINCE) {
                print("with an AOT cache", measured(starts, caches(starts, folder)));
            }
            print(WarmLatency.ofForecast(cloud.environment()));
        }
        return 0;
    }

    private static Map<ColdStart, List<String>> caches(List<ColdStart> starts, Path folder) {
        Map<ColdStart, List<String>> options = new LinkedHashMap<>();
        for (ColdStart start : starts) {
            options.put(start, List.of(start.trained(JAVA, folder.resolve(options.size() + ".aot"))));
        }
        return options;
    }

    // In rounds, so that what else the machine does meets all alike.
    private Map<ColdStart, Sample> measured(List<ColdStart> starts, Map<ColdStart, List<String>> options) {
        Map<ColdStart, List<Sample>> samples = new LinkedHashMap<>();
        for (int round = 0; round < runs; round++) {
            for (ColdStart start : starts) {
                samples.computeIfAbsent(start, none -> new ArrayList<>())
                        .add(start.sample(JAVA, options.getOrDefault(start, List.of())));
            }
        }
        Map<ColdStart, Sample> medians = new LinkedHashMap<>();
        samples.forEach((start, all) -> medians.put(start, Sample.median(all)));
        return medians;
    }

    private void print(String variant, Map<ColdStart, Sample> medians) {
        PrintWriter out = spec.commandLine().getOut();
        List<Sample> all = List.copyOf(medians.values());
        out.printf(
                "JDK %s, %s: milliseconds to the first answer, median of %d starts%n",
                Runtime.version(), variant, runs);
        out.printf(ROW, "", "CPU", "x plain", "x same", "wall");
        medians.forEach((start, median) -> out.printf(
                ROW,
                start.what(),
                median.cpu(),
                times(median, all.get(0)),
                start.what().startsWith("forecasts") ? times(median, all.get(1)) : "",
                median.wall()));
        out.println();
        out.flush();
    }

    private void print(WarmLatency warm) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "A stored forecast, warm, S3 in the same process: p50 %.2f ms (goal: 3), p99 %.2f ms (goal: 15).%n",
                warm.p50(),
                warm.p99());
        out.flush();
    }

    private static String times(Sample sample, Sample of) {
        return String.format(Locale.ROOT, "%.2f", (double) sample.cpu() / of.cpu());
    }
}
