package io.stockcast.functions.marketdata;

import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.marketdata.choice.MarketDataChoice;
import io.stockcast.marketdata.quote.FallbackQuotes;
import io.stockcast.marketdata.quote.QuoteSource;
import java.util.List;

/** Opens the sources of quotes. */
public final class ConfiguredQuotes {

    private ConfiguredQuotes() {}

    /**
     * Those of the sources in {@code STOCKCAST_MARKET} that have quotes, each measured; in a replay none, because what
     * they quote is not of its time.
     */
    public static QuoteSource open(FunctionSetup setup, Metrics metrics) {
        if (ConfiguredMarketData.isReplay(setup)) {
            return new FallbackQuotes(List.of());
        }
        var keys = new SsmProviderKeys(setup.variables());
        return new FallbackQuotes(
                MarketDataChoice.parse(setup.variables().required("STOCKCAST_MARKET"))
                        .openQuotes(keys.settings(), setup.clock())
                        .stream()
                        .<QuoteSource>map(chosen -> new MeasuredQuotes(chosen.name(), chosen.source(), metrics))
                        .toList());
    }
}
