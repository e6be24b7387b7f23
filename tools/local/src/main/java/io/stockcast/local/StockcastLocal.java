package io.stockcast.local;

import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.Progress;
import io.stockcast.local.start.ReplayStart;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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
            arity = "0..1",
            fallbackValue = StartConverter.PICKED,
            converter = StartConverter.class,
            description =
                    "Replay the market data from the evening of this day on; without a day, one is picked that has"
                            + " sessions before and after it (the sample: 2015-09-01)")
    private @Nullable ReplayStart replay;

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
        var settings = LocalSettings.of(port, state, market, site, Optional.ofNullable(replay))
                .quotedThrough(LocalSettings.kinesisFolder());
        new LocalCloud(settings, new Progress(System.out, System.err)).start();
        return 0;
    }

    private static final class StartConverter implements ITypeConverter<ReplayStart> {

        private static final String PICKED = "picked";

        @Override
        public ReplayStart convert(String text) {
            try {
                return text.equals(PICKED) ? ReplayStart.PICKED : ReplayStart.on(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(text + " is no day such as 2020-02-17");
            }
        }
    }
}
