package io.stockcast.functions.marketdata;

import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.functions.storage.ForecastStore;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.PastMarketData;
import io.stockcast.marketdata.SearchThreads;
import io.stockcast.marketdata.choice.ChosenSource;
import io.stockcast.marketdata.choice.MarketDataChoice;
import io.stockcast.marketdata.reports.ReportCalendars;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the sources of market data. */
public final class ConfiguredMarketData {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredMarketData.class);

    private ConfiguredMarketData() {}

    /** The sources that {@code STOCKCAST_MARKET} lists, such as {@code yahoo} or a folder, each measured. */
    public static MarketData open(FunctionSetup setup, Metrics metrics) {
        return open(setup, source -> measured(source, metrics));
    }

    /** The same, measured as the sources of a function that measures nothing else. */
    public static MarketData open(FunctionSetup setup, String function) {
        return open(setup, MetricsChoice.of(setup, function));
    }

    /** The same for a function that anybody may call: what is paid for is asked for known instruments alone. */
    public static MarketData openForAnybody(FunctionSetup setup, String function, ForecastStore forecasts) {
        Metrics metrics = MetricsChoice.of(setup, function);
        return open(setup, source -> {
            MarketData measured = measured(source, metrics);
            return source.metered()
                    ? new KnownInstrumentsOnly(
                            measured, symbol -> forecasts.latest(symbol).isPresent())
                    : measured;
        });
    }

    private static MarketData open(FunctionSetup setup, Function<ChosenSource, MarketData> opened) {
        var keys = new SsmProviderKeys(setup.variables());
        MarketData sources = new FallbackMarketData(
                MarketDataChoice.parse(setup.variables().required("STOCKCAST_MARKET"))
                        .open(keys.settings(), setup.clock(), LOG::warn)
                        .stream()
                        .map(opened)
                        .toList(),
                new CorrelatedExecutor(SearchThreads.bounded()));
        return isReplay(setup) ? new PastMarketData(sources, setup.marketClock()) : sources;
    }

    /** The sources of report dates that come with them. */
    public static ReportCalendars openReports(FunctionSetup setup) {
        return MarketDataChoice.parse(setup.variables().required("STOCKCAST_MARKET"))
                .openReports(new SsmProviderKeys(setup.variables()).settings(), setup.clock(), LOG::warn);
    }

    /** Whether market time stands in the past of the prices, as {@code STOCKCAST_REPLAY} says. */
    public static boolean isReplay(FunctionSetup setup) {
        return setup.variables().optional("STOCKCAST_REPLAY").isPresent();
    }

    /** What the sources are, for visitors: the names of providers, {@code FOLDER}, or {@code SAMPLE}. */
    public static List<String> sources(FunctionSetup setup) {
        Optional<String> sample = setup.variables().optional("STOCKCAST_SAMPLE");
        return MarketDataChoice.parse(setup.variables().required("STOCKCAST_MARKET"))
                .withFolders(folder -> sample.filter(folder::equals).isPresent() ? "sample" : "folder")
                .names()
                .stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static MarketData measured(ChosenSource source, Metrics metrics) {
        return new MeasuredMarketData(source.name(), source.data(), metrics);
    }
}
