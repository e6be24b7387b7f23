package io.stockcast.functions.pages;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.pages.card.CardImage;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.problem.UnavailableException;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.storage.StorageException;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketDataException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the site's pages their heads, and forecasts their images. */
public final class PagesService {

    private static final Logger LOG = LoggerFactory.getLogger(PagesService.class);

    private final InstrumentCatalog catalog;
    private final Storage storage;
    private final SiteAddress site;
    private final SiteIndex index;
    private final PageHeads heads;
    private final RecentCloses recentCloses;
    private final boolean replay;

    public PagesService(InstrumentCatalog catalog, Storage storage, SiteAddress site, SiteIndex index, boolean replay) {
        this.catalog = catalog;
        this.storage = storage;
        this.site = site;
        this.index = index;
        this.heads = new PageHeads(catalog, storage, site, replay);
        this.recentCloses = new RecentCloses(storage.histories());
        this.replay = replay;
    }

    /** The HTML of a page that stands for no single instrument. */
    String page(SitePage page) {
        return withHead(() -> Optional.of(heads.of(page)));
    }

    /** The HTML of an instrument's page. */
    String page(TickerSymbol symbol) {
        return withHead(() -> heads.of(symbol));
    }

    /** The HTML of the page of what was forecast as of a session. */
    String page(TickerSymbol symbol, LocalDate asOf) {
        return withHead(() -> heads.of(symbol, asOf));
    }

    /** The HTML that any page can start with. */
    String plainPage() {
        return index.html();
    }

    // Whoever opens the page in a browser must not lose it for its head.
    private String withHead(Supplier<Optional<PageHead>> finder) {
        Optional<PageHead> found = head(finder);
        String html = index.html();
        return found.map(head -> HeadHtml.write(html, head)).orElse(html);
    }

    private static Optional<PageHead> head(Supplier<Optional<PageHead>> finder) {
        try {
            return finder.get();
        } catch (StorageException | MarketDataException e) {
            LOG.error("A page is sent without its own head", e);
            return Optional.empty();
        }
    }

    /**
     * An image as PNG.
     *
     * @param whole whether nothing is missing, so that it never changes
     */
    record Card(byte[] png, boolean whole) {}

    /** The image of what was forecast as of a session. */
    Card card(TickerSymbol symbol, LocalDate asOf) {
        Instrument instrument = catalog.find(symbol).orElseThrow(() -> NotFoundException.ofInstrument(symbol));
        try {
            Forecast forecast = storage.forecasts()
                    .firstAsOf(symbol, asOf)
                    .orElseThrow(() -> new NotFoundException(
                            "There is no forecast of " + instrument.name() + " as of " + asOf + "."));
            List<Double> closes = closes(forecast);
            String origin = replay ? "Replay of past prices" : site.host();
            return new Card(CardImage.png(instrument, forecast, closes, origin), !closes.isEmpty());
        } catch (StorageException e) {
            throw new UnavailableException(
                    "The forecast of " + instrument.name() + " cannot be read right now. Please try again in a moment.",
                    e);
        }
    }

    // The fan is worth seeing without what came before it.
    private List<Double> closes(Forecast forecast) {
        try {
            return recentCloses.upTo(forecast);
        } catch (StorageException e) {
            LOG.error("The image of a forecast of {} is drawn without its history", forecast.symbol(), e);
            return List.of();
        }
    }

    /** The addresses of the site for search engines. */
    String sitemap() {
        return new Sitemap(site)
                .write(
                        catalog.frontPage().stream().map(Instrument::symbol).toList(),
                        storage.forecasts().symbolsWithForecast());
    }

    /** What search engines may read, and where the addresses are. */
    String robots() {
        return "User-agent: *\nAllow: /\n\nSitemap: " + site.of("/sitemap.xml") + "\n";
    }
}
