package io.stockcast.functions.marketdata;

import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.correlation.CorrelatedExecutor;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.SearchThreads;
import io.stockcast.marketdata.choice.ChosenSource;
import io.stockcast.marketdata.choice.MarketDataChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the sources of market data. */
public final class ConfiguredMarketData {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredMarketData.class);

    private ConfiguredMarketData() {}

    /** The sources that {@code STOCKCAST_MARKET} lists, such as {@code yahoo} or a folder, each measured. */
    public static MarketData open(FunctionSetup setup, Metrics metrics) {
        return new FallbackMarketData(
                MarketDataChoice.parse(setup.variables().required("STOCKCAST_MARKET"))
                        .open(setup.variables().lookup(), setup.clock(), refusal -> LOG.warn("Refused {}", refusal))
                        .stream()
                        .map(source -> measured(source, metrics))
                        .toList(),
                new CorrelatedExecutor(SearchThreads.bounded()));
    }

    /** The same, measured as the sources of a function that measures nothing else. */
    public static MarketData open(FunctionSetup setup, String function) {
        return open(setup, MetricsChoice.of(setup, function));
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
