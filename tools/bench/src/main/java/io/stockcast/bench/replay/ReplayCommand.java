package io.stockcast.bench.replay;

import io.stockcast.bench.local.LocalProduct;
import io.stockcast.bench.local.RunningProduct;
import io.stockcast.bench.local.ScratchFolder;
import io.stockcast.bench.local.Spent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench replay}: starts the replay of the sample, and prints what its start and its steps take. */
@Command(
        name = "bench replay",
        mixinStandardHelpOptions = true,
        description = "Measures the first start of the sample's replay, and its steps by a session.")
public final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--local", required = true, paramLabel = "JAR", description = "The program to start.")
    private Path program;

    @Option(names = "--steps", defaultValue = "10", description = "Steps measured (default: ${DEFAULT-VALUE}).")
    private int steps;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ReplayCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        try (ScratchFolder folder = ScratchFolder.named("replay");
                RunningProduct product = new LocalProduct(program, "sample", folder.path()).start()) {
            figures(product).print(spec.commandLine().getOut());
        }
        return 0;
    }

    private ReplayFigures figures(RunningProduct product) throws Exception {
        Spent start = product.spent();
        List<Spent> times = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Spent before = product.spent();
            product.post("/replay/next");
            times.add(product.spent().since(before));
        }
        return new ReplayFigures(start, times, ReplayFigures.forecast(product.get("/api/record")));
    }
}
