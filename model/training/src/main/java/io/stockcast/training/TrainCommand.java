package io.stockcast.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
        description =
                "Trains the LSTM on every history in DIR, and writes model.onnx and model-card.json of this vintage.")
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of histories, CSV or gzipped CSV.")
    private Path data;

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

    @Option(
            names = "--vintages",
            description = "Train one network a year instead, each on what was known at the end of its year, and skip"
                    + " those that are in the folder already.")
    private boolean vintages;

    @Mixin
    private TrainingSettings settings;

    @Option(names = "--out", required = true, description = "Folder of vintages that it is written to.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        TrainingUniverse universe = TrainingUniverse.in(data, spec);
        VintageFolder folder = new VintageFolder(out);
        if (vintages) {
            new YearlyVintages(universe, settings, folder).train();
            return 0;
        }
        TrainingSpans spans = new TrainingSpans(from, stopFrom, until, validateUntil).within(universe.histories());
        folder.write(new ModelTraining(universe, spans, settings, folder.before(until)).train());
        return 0;
    }
}
