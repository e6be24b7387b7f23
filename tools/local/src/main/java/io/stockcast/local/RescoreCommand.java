package io.stockcast.local;

import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.RecordRebuild;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.start.StartException;
import io.stockcast.marketdata.TickerSymbol;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./dev rescore}: makes the records on this machine again from their ledgers, while Stockcast is stopped. */
@Command(
        name = "rescore",
        usageHelpAutoWidth = true,
        description = "Makes the records of past forecasts on this machine again from their ledgers.",
        sortOptions = false)
public final class RescoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SYMBOL",
            arity = "0..1",
            converter = SymbolConverter.class,
            description = "The instrument whose record is made again (default: all)")
    private TickerSymbol symbol;

    @Option(
            names = "--state",
            defaultValue = ".stockcast",
            description = "The folder that keeps forecasts between starts (default: ${DEFAULT-VALUE})")
    private Path state;

    @Option(names = "--help", usageHelp = true, description = "Print this and exit")
    private boolean help;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command with its one-line errors. */
    static CommandLine commandLine() {
        return OneLineErrors.of(new RescoreCommand());
    }

    @Override
    public Integer call() {
        Path folder = state.toAbsolutePath().normalize();
        try (StateFolder opened = StateFolder.open(folder);
                LocalStorage storage = LocalStorage.start(opened)) {
            List<TickerSymbol> symbols = Stream.ofNullable(symbol).toList();
            List<RecordRebuild.Line> lines = storage.buckets().stream()
                    .flatMap(bucket -> new RecordRebuild(storage, bucket).run(symbols).stream())
                    .toList();
            return told(lines);
        }
    }

    private int told(List<RecordRebuild.Line> lines) {
        PrintWriter out = spec.commandLine().getOut();
        if (lines.isEmpty()) {
            throw new StartException(
                    symbol == null ? "There is no ledger in this folder." : "There is no ledger of " + symbol + ".");
        }
        lines.forEach(line -> out.println(line.text()));
        out.flush();
        return lines.stream().anyMatch(RecordRebuild.Line::isFailure) ? 1 : 0;
    }

    private static final class SymbolConverter implements CommandLine.ITypeConverter<TickerSymbol> {

        @Override
        public TickerSymbol convert(String text) {
            return TickerSymbol.parse(text)
                    .orElseThrow(() -> new TypeConversionException("not a ticker symbol: " + text));
        }
    }
}
