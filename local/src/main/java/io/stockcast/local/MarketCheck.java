package io.stockcast.local;

import io.stockcast.functions.marketdata.CuratedInstruments;
import io.stockcast.functions.marketdata.DirectoryMarket;
import io.stockcast.functions.marketdata.Instrument;
import io.stockcast.functions.marketdata.InstrumentCatalog;
import io.stockcast.functions.marketdata.UnusableMarketException;
import java.nio.file.Path;
import java.util.List;

/** Reads the market data once at the start, so that refused files come to light there. */
final class MarketCheck {

    private MarketCheck() {}

    /** Opens a market folder of which at least one file can be served. */
    static DirectoryMarket open(Path folder, Progress progress) {
        DirectoryMarket market = openFolder(folder, progress);
        long usable = market.symbols().stream()
                .filter(symbol -> market.dailyHistory(symbol).isPresent())
                .count();
        if (usable == 0) {
            throw new StartException("Not one file of the market data folder " + folder + " can be used.");
        }
        progress.step("Market data ready: " + usable + " of " + market.symbols().size() + " files");
        return market;
    }

    /** The indices of which the market has data, in the order they are shown. */
    static List<Instrument> indicesIn(DirectoryMarket market) {
        return new InstrumentCatalog(new CuratedInstruments(), market)
                .indices().stream()
                        .filter(index -> market.holds(index.symbol()))
                        .toList();
    }

    private static DirectoryMarket openFolder(Path folder, Progress progress) {
        try {
            return new DirectoryMarket(folder, refusal -> progress.warn("Refused " + refusal));
        } catch (UnusableMarketException e) {
            throw new StartException(e.getMessage(), e);
        }
    }
}
