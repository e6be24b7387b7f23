package io.stockcast.training;

import ai.djl.engine.Engine;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.history.HistoryFiles;
import io.stockcast.forecasting.history.InvalidHistoryException;
import io.stockcast.forecasting.history.PriceHistory;
import io.stockcast.forecasting.lstm.ForecastModel;
import io.stockcast.forecasting.lstm.ModelCard;
import io.stockcast.forecasting.lstm.ModelCard.Span;
import io.stockcast.forecasting.lstm.ModelCardJson;
import io.stockcast.forecasting.lstm.UniversalShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./dev train}: trains the network on a folder of histories and writes it with its model card. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains the LSTM on every history in DIR and writes model.onnx and model-card.json.")
public final class TrainCommand implements Callable<Integer> {

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

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--epochs", defaultValue = "30", description = "Most epochs (default: ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--patience",
            defaultValue = "4",
            description = "Epochs without a better validation loss before stopping (default: ${DEFAULT-VALUE}).")
    private int patience;

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "PyTorch threads; another number rounds sums differently (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(names = "--out", required = true, description = "Folder the model is written to.")
    private Path out;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new TrainCommand()).setExecutionExceptionHandler(TrainCommand::oneLine);
    }

    @Override
    public Integer call() throws IOException {
        useThreads();
        List<PriceHistory> histories =
                HistoryFiles.in(folder).stream().map(HistoryCsv::read).toList();
        int chosen = chooseEpochs(histories);
        UniversalShape shape = ShapeFit.of(histories, until);
        byte[] onnx = OnnxExport.write(train(histories, shape, chosen));
        ModelCard card = new ModelCardWriter(
                        histories,
                        shape,
                        new Span(earliest(histories), until),
                        new Span(until.plusDays(1), latest(histories)),
                        chosen,
                        seed)
                .card(onnx);
        write(onnx, card);
        return 0;
    }

    private int chooseEpochs(List<PriceHistory> histories) {
        UniversalShape shape = ShapeFit.of(histories, stopFrom.minusDays(1));
        TrainingData data =
                TrainingData.of(histories, shape, new Span(from, stopFrom.minusDays(1)), new Span(stopFrom, until));
        System.err.printf(
                "%d histories; choosing the epochs with %,d training and %,d validation samples%n",
                histories.size(), data.trainingSize(), data.validation().size());
        try (NetworkTraining training = new NetworkTraining(data, seed)) {
            return training.epochsUntilValidationStops(epochs, patience);
        }
    }

    private List<Weights> train(List<PriceHistory> histories, UniversalShape shape, int chosen) {
        TrainingData data = TrainingData.of(histories, shape, new Span(from, until));
        List<Weights> members = new ArrayList<>();
        for (int member = 1; member <= StretchNetwork.MEMBERS; member++) {
            System.err.printf(
                    "Training network %d of %d, %d epochs with %,d samples%n",
                    member, StretchNetwork.MEMBERS, chosen, data.trainingSize());
            try (NetworkTraining training = new NetworkTraining(data, seed + member - 1)) {
                members.add(training.train(chosen));
            }
        }
        return members;
    }

    /** The first date that any training sample can have come from. */
    private LocalDate earliest(List<PriceHistory> histories) {
        LocalDate first = histories.stream()
                .map(history -> history.bar(0).date())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return first.isAfter(from) ? first : from;
    }

    /** The last date that any score can have come from. */
    private LocalDate latest(List<PriceHistory> histories) {
        LocalDate last = histories.stream()
                .map(history -> history.last().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return last.isBefore(validateUntil) ? last : validateUntil;
    }

    private void write(byte[] onnx, ModelCard card) throws IOException {
        Files.createDirectories(out);
        Files.write(out.resolve(ForecastModel.ONNX_FILE), onnx);
        Files.write(out.resolve(ForecastModel.CARD_FILE), ModelCardJson.write(card));
        System.err.printf("Wrote %s (%,d bytes) to %s%n", card.modelVersion(), onnx.length, out);
    }

    /** Two PyTorch processes that each take every core thrash; the engine reads these when it loads. */
    private void useThreads() {
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        Engine.getEngine("PyTorch");
    }

    private static int oneLine(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof InvalidHistoryException) {
            command.getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        throw e;
    }
}
