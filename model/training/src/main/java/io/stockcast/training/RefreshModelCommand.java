package io.stockcast.training;

import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.network.Vintages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev refresh-model}: adds a newly trained vintage where it beats the current one on the newest span. */
@Command(
        name = "refresh-model",
        mixinStandardHelpOptions = true,
        description =
                "Trains a candidate on all but the last 365 days of the histories in DIR, and writes it only where"
                        + " it beats the current model on these, which neither has seen.")
final class RefreshModelCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of histories, CSV or gzipped CSV.")
    private Path folder;

    @Option(
            names = "--current",
            paramLabel = "DIR",
            description = "Folder of the current vintages (default: the shipped ones).")
    private @Nullable Path currentFolder;

    @Mixin
    private TrainingSettings settings;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder a better model is written to.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        TrainingUniverse universe = TrainingUniverse.in(folder, spec);
        Span newest = NewestSpan.of(universe.histories());
        try (Vintages current = current()) {
            NewestSpan.requireUnseen(newest, current.newest().card());
            TrainingSpans spans = TrainingSpans.before(newest, universe.histories());
            TrainedModel candidate = new ModelTraining(universe, spans, settings, current()).train();
            Pool scores = new SpanScores(universe, newest).of(current);
            decide(newest, current.newest().version(), candidate, Judgement.of(candidate.validation(), scores));
        }
        return 0;
    }

    private Vintages current() {
        return currentFolder == null ? Vintages.shipped() : Vintages.in(currentFolder);
    }

    private void decide(Span newest, String current, TrainedModel candidate, Judgement judgement) throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%s against %s, as of %s to %s:%n%n",
                candidate.card().modelVersion(), current, newest.from(), newest.to());
        judgement.print(console);
        console.println();
        if (judgement.isForTheCandidate()) {
            new VintageFolder(out).write(candidate);
            console.printf("Replaced %s by %s%n", current, candidate.card().modelVersion());
        } else {
            console.printf("Kept %s%n", current);
        }
        console.flush();
    }
}
