package io.stockcast.local;

import io.stockcast.local.start.Progress;
import io.stockcast.local.start.StartException;
import io.stockcast.marketdata.CuratedInstruments;
import io.stockcast.marketdata.FallbackMarketData;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.UnusableMarketDataException;
import io.stockcast.marketdata.choice.ChosenSource;
import io.stockcast.marketdata.choice.MarketDataChoice;
import io.stockcast.marketdata.folder.FolderMarketData;
import io.stockcast.marketdata.reports.ReportCalendars;
import java.time.Clock;
import java.util.List;
import org.springframework.core.env.StandardEnvironment;

/** Tries the market data once at the start, so that refused files and failing providers are reported there. */
final class MarketDataCheck {

    private final Progress progress;
    private final CuratedInstruments curated = new CuratedInstruments();

    MarketDataCheck(Progress progress) {
        this.progress = progress;
    }

    /** The sources that answer. */
    MarketData open(MarketDataChoice choice) {
        return new FallbackMarketData(sources(choice).stream()
                .filter(this::serves)
                .map(ChosenSource::data)
                .toList());
    }

    /** The indices that the market data can serve right now, in the order they are shown. */
    List<Instrument> indicesIn(MarketData market) {
        List<Instrument> indices = curated.all().stream()
                .filter(Instrument::isIndex)
                .filter(index -> market.holds(index.symbol()))
                .toList();
        if (indices.isEmpty()) {
            progress.warn("The prices of the indices are unavailable right now, so none is forecast.");
        }
        return indices;
    }

    /** When companies report, as far as the market data tells. */
    ReportCalendars reportsIn(MarketDataChoice choice) {
        try {
            ReportCalendars reports =
                    choice.openReports(new StandardEnvironment()::getProperty, Clock.systemUTC(), progress::warn);
            if (choice.asksProviders()
                    && reports.sources().size() == choice.folders().size()) {
                progress.step(
                        "No report dates: EDGAR has them for whoever sets STOCKCAST_CONTACT to an e-mail address");
            }
            return reports;
        } catch (UnusableMarketDataException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    private List<ChosenSource> sources(MarketDataChoice choice) {
        try {
            return choice.open(new StandardEnvironment()::getProperty, Clock.systemUTC(), progress::warn);
        } catch (UnusableMarketDataException e) {
            throw new StartException(e.getMessage(), e);
        }
    }

    private boolean serves(ChosenSource source) {
        return source.data() instanceof FolderMarketData folder
                ? servesFiles(source.title(), folder)
                : answers(source.title(), source.data());
    }

    private boolean servesFiles(String path, FolderMarketData folder) {
        long usable = folder.symbols().stream()
                .filter(symbol -> folder.dailyHistory(symbol).isPresent())
                .count();
        if (usable == 0) {
            throw new StartException("No file of the market data folder " + path + " can be used.");
        }
        progress.step("Market data ready: " + usable + " of " + folder.symbols().size() + " files");
        return true;
    }

    private boolean answers(String title, MarketData provider) {
        try {
            curated.all().stream()
                    .map(Instrument::symbol)
                    .filter(provider::holds)
                    .findFirst()
                    .ifPresent(provider::dailyHistory);
            progress.step("Market data ready: " + title);
            return true;
        } catch (MarketDataException e) {
            String reason =
                    e.getCause() == null ? e.getMessage() : "it " + e.getCause().getMessage() + ".";
            progress.warn("No prices from " + title + ": " + reason + " Earlier forecasts are still shown.");
            return false;
        }
    }
}
