package io.stockcast.commands;

import io.stockcast.forecasting.evaluation.Evaluation;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.history.HistoryFiles;
import io.stockcast.forecasting.history.InvalidHistoryException;
import io.stockcast.forecasting.lstm.ForecastModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev evaluate}: holds the shipped model against the baselines on a folder of histories. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Walks forward over every history in DIR and scores the LSTM and the baselines.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of histories, CSV or gzipped CSV.")
    private Path folder;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "First as-of date scored.")
    private LocalDate from;

    @Option(names = "--to", defaultValue = "9999-12-30", paramLabel = "DATE", description = "Last as-of date scored.")
    private LocalDate to;

    @Option(
            names = "--dump",
            paramLabel = "FILE.csv",
            description = "Write every forecast and its outcome, gzipped where FILE ends with .gz.")
    private Path dumpFile;

    private final List<String> refusals = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<Path> files = HistoryFiles.in(folder);
        ScoreTable table = new ScoreTable();
        try (ForecastModel model = ForecastModel.shipped();
                ForecastDump dump = ForecastDump.to(Optional.ofNullable(dumpFile));
                ProgressBar progress = progress(files.size())) {
            Evaluation evaluation = new Evaluation(model, from, to);
            for (Path file : files) {
                evaluate(evaluation, file, table, dump);
                progress.step();
            }
        }
        refusals.forEach(spec.commandLine().getErr()::println);
        if (table.isEmpty()) {
            throw new InvalidHistoryException(
                    folder + ": no history has a session from " + from + " on that can be scored");
        }
        PrintWriter out = spec.commandLine().getOut();
        table.print(out);
        out.flush();
        return 0;
    }

    private void evaluate(Evaluation evaluation, Path file, ScoreTable table, ForecastDump dump) throws IOException {
        Optional<WalkForward> walk;
        try {
            walk = evaluation.walk(HistoryCsv.read(file));
        } catch (InvalidHistoryException e) {
            refusals.add("Left out: " + e.getMessage());
            return;
        }
        if (walk.isEmpty()) {
            refusals.add("Left out: " + file + ": has no session in the span that can be scored");
            return;
        }
        table.add(walk.get().history().symbol(), Pool.of(walk.get()));
        dump.write(walk.get());
    }

    private static ProgressBar progress(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("Walking forward")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(500)
                .build();
    }
}
