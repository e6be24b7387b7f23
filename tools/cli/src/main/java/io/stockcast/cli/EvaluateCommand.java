package io.stockcast.cli;

import io.stockcast.cli.report.EvaluatedInstrument;
import io.stockcast.cli.report.EvaluationReport;
import io.stockcast.cli.report.Provenance;
import io.stockcast.cli.report.Universe;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.forecasting.evaluation.Evaluation;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.input.References;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.opening.OpeningEvaluation;
import io.stockcast.forecasting.opening.OpeningScores;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import io.stockcast.marketdata.folder.FolderMarketData;
import io.stockcast.marketdata.folder.HistoryFile;
import io.stockcast.marketdata.folder.HistoryFolder;
import io.stockcast.marketdata.folder.ReportDatesFile;
import io.stockcast.peers.PeerScores;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code ./dev evaluate}: compares the shipped vintages, or others, with the baselines on a folder of histories. */
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
    private @Nullable Path dumpFile;

    @Option(
            names = "--report",
            defaultValue = "evaluation.html",
            paramLabel = "FILE.html",
            description = "Where to write the page with plots and tests (default: ${DEFAULT-VALUE}).")
    private Path reportFile;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Folder of other vintages, as ./dev train writes it (default: the shipped ones).")
    private @Nullable Path modelFolder;

    @Option(
            names = "--alone",
            description =
                    "Forecast from each instrument's own history only, without extra inputs such as the S&P 500 (which"
                            + " are otherwise taken from DIR, as GSPC.csv or INDEX_GSPC.csv, and DIR/reference).")
    private boolean alone;

    @Option(
            names = "--peers",
            description =
                    "Score GJR-GARCH with Student's t and with filtered historical simulation as well, and say how"
                            + " the LSTM compares with them. Takes about twice as long.")
    private boolean peers;

    @Option(
            names = "--at-open",
            description = "Score the forecast of a close as it is updated at the open of its session, and nothing else:"
                    + " against the evening's forecast, moved by the overnight return and as it was. Writes no page.")
    private boolean atOpen;

    private final List<Instrument> curated = List.copyOf(new CuratedInstruments().all());
    private final ScoredFiles scored = new ScoredFiles();

    @Override
    public Integer call() throws IOException {
        List<Path> files = HistoryFolder.files(folder);
        if (atOpen) {
            requireNoOtherOutput();
        } else {
            requireWritable(reportFile);
        }
        References references = references();
        try (Vintages vintages = modelFolder == null ? Vintages.shipped() : Vintages.in(modelFolder)) {
            if (atOpen) {
                evaluateAtOpen(files, new OpeningEvaluation(vintages, references, from, to));
            } else {
                evaluate(files, vintages, references);
            }
        }
        return 0;
    }

    private void evaluate(List<Path> files, Vintages vintages, References references) throws IOException {
        Universe universe = universe(files, new Evaluation(vintages, references, from, to));
        printNotices(universe.isEmpty());
        Files.writeString(
                reportFile, new EvaluationReport(universe, provenance(vintages, universe, references)).html());
        PrintWriter out = spec.commandLine().getOut();
        new ScoreTable(universe).print(out);
        out.println();
        out.println("The page with plots and tests: " + reportFile);
        out.flush();
    }

    private Universe universe(List<Path> files, Evaluation evaluation) throws IOException {
        Universe universe = new Universe();
        try (ForecastDump dump = ForecastDump.to(Optional.ofNullable(dumpFile))) {
            scored.each(files, evaluation::walk, (file, walk) -> {
                universe.add(EvaluatedInstrument.of(walk, peerScores(walk), isNamedIndex(file), curated));
                dump.write(walk);
            });
        }
        return universe;
    }

    private PeerScores peerScores(WalkForward walk) {
        return peers ? PeerScores.of(walk) : new PeerScores();
    }

    private void evaluateAtOpen(List<Path> files, OpeningEvaluation evaluation) throws IOException {
        List<OpenedInstrument> opened = new ArrayList<>();
        scored.<OpeningScores>each(files, evaluation::scores, (file, scores) -> opened.add(opened(file, scores)));
        printNotices(opened.isEmpty());
        opened.sort(Comparator.comparing(OpenedInstrument::symbol));
        PrintWriter out = spec.commandLine().getOut();
        new OpeningTable(opened).print(out);
        out.flush();
    }

    private OpenedInstrument opened(Path file, OpeningScores scores) {
        boolean isCuratedIndex = curated.stream()
                .anyMatch(known -> known.isIndex() && known.symbol().value().equals(scores.symbol()));
        return new OpenedInstrument(scores.symbol(), isNamedIndex(file) || isCuratedIndex, scores);
    }

    private void printNotices(boolean nothingIsScored) {
        scored.printNotices(spec.commandLine().getErr());
        if (nothingIsScored) {
            throw new InvalidHistoryException(
                    folder + ": no history has a session from " + from + " on that can be scored");
        }
    }

    private References references() {
        // One that is an instrument as well is left out of the scores in the same words.
        FolderMarketData market = new FolderMarketData(
                folder, Clock.systemUTC(), notice -> scored.note(notice.replaceFirst("^Refused ", "Left out: ")));
        return alone
                ? References.NONE
                : References.in(symbol -> market.dailyHistory(new TickerSymbol(symbol)))
                        .with(ReportDatesFile.in(folder));
    }

    private static boolean isNamedIndex(Path file) {
        return HistoryFile.of(file).filter(HistoryFile::index).isPresent();
    }

    private Provenance provenance(Vintages vintages, Universe universe, References references) {
        String arguments = String.join(" ", spec.commandLine().getParseResult().originalArgs());
        List<ModelCard> cards = vintages.between(universe.firstDate(), universe.lastDate()).stream()
                .map(ForecastModel::card)
                .toList();
        return new Provenance("./dev " + arguments, cards, references);
    }

    private void requireNoOtherOutput() {
        ParseResult given = spec.commandLine().getParseResult();
        if (Stream.of("--dump", "--report", "--peers").anyMatch(given::hasMatchedOption)) {
            throw new ParameterException(
                    spec.commandLine(), "--at-open prints one table only: leave out --dump, --report and --peers");
        }
    }

    /** Checks before the long walk-forward whether the page can be written after it. */
    private static void requireWritable(Path file) throws FileSystemException {
        Path parent = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || parent == null || !Files.isDirectory(parent) || !Files.isWritable(parent)) {
            throw new FileSystemException(file.toString());
        }
    }
}
