package io.stockcast.bench;

import io.stockcast.forecasting.network.ForecastModel;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench}: measures what a forecast costs, and prints it with the goals. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures what a warm forecast costs on one core.")
public final class BenchCommand implements Callable<Integer> {

    private static final String ROW = "%-44s %9s %9s %9s %9s%n";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--market",
            required = true,
            paramLabel = "DIR",
            description = "Folder of GSPC.csv, FTSE.csv and MSFT.csv.")
    private Path market;

    @Option(
            names = "--iterations",
            defaultValue = "5",
            description = "Iterations measured (default: ${DEFAULT-VALUE}).")
    private int iterations;

    @Option(names = "--millis", defaultValue = "2000", description = "Length of each (default: ${DEFAULT-VALUE}).")
    private int millis;

    @Option(names = "--forks", defaultValue = "1", description = "JVMs for each benchmark; 0 measures in this one.")
    private int forks;

    public static void main(String[] args) {
        System.exit(new CommandLine(new BenchCommand()).execute(args));
    }

    @Override
    public Integer call() throws RunnerException {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(ROW, "milliseconds, warm, on one core", "median", "fastest", "CPU", "goal");
        out.flush();
        for (Case measured : Case.all()) {
            RunResult result = measure(measured);
            Statistics times = result.getPrimaryResult().getStatistics();
            double cpu = Objects.requireNonNull(result.getSecondaryResults().get(CpuTime.LABEL))
                    .getScore();
            out.printf(
                    ROW,
                    measured.what(),
                    text(times.getPercentile(50)),
                    text(times.getMin()),
                    text(cpu),
                    measured.goal());
            out.flush();
        }
        try (ForecastModel model = ForecastModel.newestShipped()) {
            out.printf("%nModel file: %,d bytes (goal: under 1,000,000).%n", model.onnx().length);
        }
        out.println("Where the median is far above the CPU time, other programs were at work.");
        out.flush();
        return 0;
    }

    private RunResult measure(Case measured) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + measured.benchmark().replace(".", "\\.") + "$")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis))
                .forks(forks)
                .jvmArgsAppend("-XX:ActiveProcessorCount=1")
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (!measured.symbol().isEmpty()) {
            options.param("symbol", measured.symbol()).param("market", market.toString());
        }
        return new Runner(options.build()).runSingle();
    }

    private static String text(double milliseconds) {
        return String.format(Locale.ROOT, "%.2f", milliseconds);
    }
}
