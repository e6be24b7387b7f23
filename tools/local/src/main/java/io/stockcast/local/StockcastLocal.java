package io.stockcast.local;

import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that starts Stockcast on this machine. */
@Command(
        name = "stockcast-local",
        usageHelpAutoWidth = true,
        description = "Serves Stockcast on this machine, until Ctrl-C.",
        sortOptions = false)
public final class StockcastLocal implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "The site's port (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--state",
            defaultValue = ".stockcast",
            description = "The folder that keeps forecasts between starts (default: ${DEFAULT-VALUE})")
    private Path state;

    @Option(
            names = "--market",
            paramLabel = "LIST",
            defaultValue = "${env:STOCKCAST_MARKET:-" + LocalSettings.SAMPLE + "}",
            description = "Where prices come from, in order of preference, separated by commas: sample, folders of CSV"
                    + " files, cboe, official and yahoo (for personal use only), alphavantage, twelvedata; live means"
                    + " cboe,official,yahoo,sample (default: ${DEFAULT-VALUE})")
    private String market;

    @Option(
            names = "--replay",
            paramLabel = "DATE",
            description = "Replay the market data from the evening of this day on (the sample: 2015-09-01)")
    private @Nullable LocalDate replay;

    @Option(
            names = "--site",
            defaultValue = "frontend/dist",
            description = "The folder of the built site (default: ${DEFAULT-VALUE})")
    private Path site;

    @Option(names = "--help", usageHelp = true, description = "Print this and exit")
    private boolean help;

    public static void main(String[] arguments) {
        int exitCode = commandLine().execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** The command with its one-line errors. */
    static CommandLine commandLine() {
        return OneLineErrors.of(new StockcastLocal());
    }

    @Override
    public Integer call() {
        var settings = LocalSettings.of(port, state, market, site, Optional.ofNullable(replay));
        new LocalCloud(settings, new Progress(System.out, System.err)).start();
        return 0;
    }
}
