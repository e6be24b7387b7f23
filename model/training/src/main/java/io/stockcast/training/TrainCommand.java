package io.stockcast.training;

import io.stockcast.domain.history.PriceHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev train}: trains the network on a folder of histories and writes it with its model card. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains the LSTM on every history in DIR and writes model.onnx and model-card.json.")
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of histories, CSV or gzipped CSV.")
    private Path folder;

    @Option(names = "--from", defaultValue = "1900-01-01", description = "First as-of date trained on.")
    private LocalDate from;

    @Option(
            names = "--until",
            defaultValue = "2021-06-30",
            description = "Last date whose price is trained on (default: ${DEFAULT-VALUE}).")
    private LocalDate until;

    @Option(
            names = "--stop-from",
            defaultValue = "2016-01-01",
            description = "First date of the last part of it, on which the number of epochs is chosen before the"
                    + " network is trained on the whole (default: ${DEFAULT-VALUE}).")
    private LocalDate stopFrom;

    @Option(
            names = "--validate-until",
            defaultValue = "9999-12-31",
            description = "Last date of the span after it on which the model card's scores are measured"
                    + " (default: the last of all histories).")
    private LocalDate validateUntil;

    @Mixin
    private TrainingSettings settings;

    @Option(names = "--out", required = true, description = "Folder the model is written to.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<PriceHistory> histories = TrainingFolder.histories(folder, spec);
        TrainingSpans spans = new TrainingSpans(from, stopFrom, until, validateUntil).within(histories);
        new ModelTraining(histories, spans, settings).train().write(out);
        return 0;
    }
}
