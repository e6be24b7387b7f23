package io.stockcast.functions.records.feed;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.feed.AtomFeed;
import io.stockcast.functions.feed.FeedEntry;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the news of the ledger: each forecast that was written, and each outcome that was settled. */
public final class FeedsService {

    private static final Logger LOG = LoggerFactory.getLogger(FeedsService.class);

    /** Two weeks of forecasts and six of outcomes: who asks once a week misses nothing. */
    private static final int FORECASTS = 10;

    private static final int OUTCOMES = 30;

    /** The same of each index where they are together. */
    private static final int POOLED_OUTCOMES = 10;

    private static final BinaryOperator<Forecast> FIRST_MADE =
            BinaryOperator.minBy(Comparator.comparing(Forecast::madeAt));

    private final InstrumentCatalog catalog;
    private final Storage storage;
    private final SiteAddress site;
    private final boolean replay;

    public FeedsService(InstrumentCatalog catalog, Storage storage, SiteAddress site, boolean replay) {
        this.catalog = catalog;
        this.storage = storage;
        this.site = site;
        this.replay = replay;
    }

    /** The feed of an instrument, as XML. */
    public String feed(TickerSymbol symbol) {
        Instrument instrument = catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
        try {
            return AtomFeed.at(
                            site.feed(symbol),
                            title(instrument.name() + ": forecasts and outcomes"),
                            "Where " + Sentences.inSentence(instrument)
                                    + " will most likely close next, and where it closed. Not financial advice.",
                            site.instrument(symbol),
                            site,
                            entries(instrument, FORECASTS, OUTCOMES))
                    .write();
        } catch (StorageException e) {
            throw new UnavailableException(
                    "The feed of " + instrument.name() + " cannot be read right now. Please try again in a moment.", e);
        }
    }

    /** The feed of all indices of the front page, as XML; one that cannot be read does not hold up the others. */
    public String feed() {
        List<FeedEntry> entries = catalog.frontPage().stream()
                .flatMap(index -> readable(index).stream())
                .toList();
        return AtomFeed.at(
                        site.feed(),
                        title("The record: forecasts and outcomes of all indices"),
                        "What was said for each index, and where it closed. Not financial advice.",
                        site.of("/record"),
                        site,
                        entries)
                .write();
    }

    private List<FeedEntry> readable(Instrument index) {
        try {
            return entries(index, 1, POOLED_OUTCOMES);
        } catch (StorageException e) {
            LOG.error("The feed of the record is without {}", index.symbol(), e);
            return List.of();
        }
    }

    private List<FeedEntry> entries(Instrument instrument, int forecasts, int outcomes) {
        Optional<LedgerRecord> record = storage.records().read(instrument.symbol());
        List<EntryName> names = record.map(LedgerRecord::newest).orElse(List.of());
        List<FeedEntry> entries = new ArrayList<>();
        forecasts(instrument.symbol(), last(names, forecasts - 1))
                .forEach(forecast -> entries.add(FeedEntry.of(site, instrument, forecast)));
        last(
                        record.map(known -> firstOfEachDay(known.series().get(0).sessions()))
                                .orElse(List.of()),
                        outcomes)
                .forEach(session -> entries.add(FeedEntry.of(site, instrument, session)));
        return entries;
    }

    // A session may have been forecast by two models, and its page shows the one that was made first.
    private Collection<Forecast> forecasts(TickerSymbol symbol, List<EntryName> names) {
        TreeMap<LocalDate, Forecast> bySession = new TreeMap<>();
        Stream.concat(
                        names.stream().flatMap(name -> entry(symbol, name).stream()),
                        storage.forecasts().latest(symbol).stream())
                .forEach(forecast -> bySession.merge(forecast.asOf(), forecast, FIRST_MADE));
        return bySession.values();
    }

    private Optional<Forecast> entry(TickerSymbol symbol, EntryName name) {
        try {
            return storage.forecasts().entry(symbol, name);
        } catch (StorageException e) {
            LOG.error("The feed of {} is without the entry {}", symbol, name, e);
            return Optional.empty();
        }
    }

    private static List<ScoredSession> firstOfEachDay(List<ScoredSession> sessions) {
        TreeMap<LocalDate, ScoredSession> bySession = new TreeMap<>();
        sessions.forEach(session -> bySession.putIfAbsent(session.asOf(), session));
        return List.copyOf(bySession.values());
    }

    private static <T> List<T> last(List<T> list, int count) {
        return list.subList(Math.max(0, list.size() - count), list.size());
    }

    private String title(String title) {
        return "Stockcast · " + title + (replay ? " (replay of past prices)" : "");
    }
}
