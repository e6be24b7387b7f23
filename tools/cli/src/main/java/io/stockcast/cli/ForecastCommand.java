package io.stockcast.cli;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.network.Vintages;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev forecast}: a forecast of one instrument, as a table or as the ledger's JSON. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = "Forecasts the next 20 sessions of a history file or of a symbol of the market folder.")
final class ForecastCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv|SYMBOL", description = "A history (CSV or gzipped CSV), or a ticker symbol.")
    private String subject;

    @Option(names = "--market", required = true, description = "Folder of histories in which a SYMBOL is looked up.")
    private Path market;

    @Option(names = "--json", description = "Print the forecast as it would stand in the ledger.")
    private boolean json;

    @Override
    public Integer call() {
        Clock clock = Clock.systemUTC();
        List<String> notices = new ArrayList<>();
        Subject found = new SubjectFinder(market, clock, notices::add).find(subject);
        try (Vintages vintages = Vintages.shipped()) {
            Forecast forecast =
                    new Forecaster(vintages, clock).forecast(found.input(), found.currency(), found.calendar());
            notices.forEach(spec.commandLine().getErr()::println);
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    json
                            ? new String(ForecastJson.write(forecast), StandardCharsets.UTF_8)
                            : new ForecastTable(found.title(), forecast));
            out.flush();
            return 0;
        }
    }
}
