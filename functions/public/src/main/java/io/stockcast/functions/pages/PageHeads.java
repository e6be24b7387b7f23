package io.stockcast.functions.pages;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.functions.pages.PageHead.Image;
import io.stockcast.functions.sentences.Sentences;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.TickerSymbol;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What each page says of itself, from what is stored. */
final class PageHeads {

    private static final String SITE =
            "Daily forecasts of the main stock indices: not one number but a range, written down once and scored in public.";

    /** The index that the site opens with, where it has a forecast. */
    private static final TickerSymbol LEAD = new TickerSymbol("GSPC");

    private final InstrumentCatalog catalog;
    private final Storage storage;
    private final SiteAddress site;
    private final boolean replay;

    PageHeads(InstrumentCatalog catalog, Storage storage, SiteAddress site, boolean replay) {
        this.catalog = catalog;
        this.storage = storage;
        this.site = site;
        this.replay = replay;
    }

    /** The head of a page that stands for no single instrument. */
    PageHead of(SitePage page) {
        Optional<ForecastInstrument> lead = lead();
        String description = switch (page) {
            case OVERVIEW ->
                lead.map(this::sentence).map(sentence -> sentence + " " + SITE).orElse(SITE);
            case INSTRUMENTS ->
                "Every index and stock that Stockcast knows, each with its newest forecast where there is one.";
            case RECORD ->
                RecordWords.of(storage.scoreboard().read(), replay)
                        .sentence()
                        .orElse("Every forecast is written down once and scored in public, the misses with it.");
            case ABOUT ->
                "How a forecast is made, what its ranges mean, how it is scored, and where the prices come from.";
            case API -> "The API of Stockcast: every forecast, record and statistic as JSON or CSV, without a key.";
        };
        return new PageHead(
                page.title(), description, site.of(page.path()), lead.map(this::image), Optional.of(site.feed()));
    }

    /** The head of an instrument's page; empty where there is no such instrument. */
    Optional<PageHead> of(TickerSymbol symbol) {
        return catalog.find(symbol)
                .map(instrument -> storage.forecasts()
                        .latest(symbol)
                        .map(forecast -> newest(new ForecastInstrument(instrument, forecast)))
                        .orElseGet(() -> withoutForecast(instrument)));
    }

    /** The head of the page of a past forecast; empty where there is none. */
    Optional<PageHead> of(TickerSymbol symbol, LocalDate asOf) {
        return catalog.find(symbol)
                .flatMap(instrument -> storage.forecasts()
                        .firstAsOf(symbol, asOf)
                        .map(forecast -> past(new ForecastInstrument(instrument, forecast))));
    }

    private PageHead newest(ForecastInstrument forecast) {
        Instrument instrument = forecast.instrument();
        return new PageHead(
                instrument.name() + " forecast: " + forecast.range() + " on "
                        + Sentences.shortDate(forecast.forecast().at(1).date()) + " · Stockcast",
                sentence(forecast),
                site.instrument(instrument.symbol()),
                Optional.of(image(forecast)),
                Optional.of(site.feed(instrument.symbol())));
    }

    private PageHead withoutForecast(Instrument instrument) {
        return new PageHead(
                instrument.name() + " · Stockcast",
                "Stockcast has no forecast of " + Sentences.inSentence(instrument) + " yet. " + SITE,
                site.instrument(instrument.symbol()),
                Optional.empty(),
                Optional.of(site.feed(instrument.symbol())));
    }

    private PageHead past(ForecastInstrument forecast) {
        Instrument instrument = forecast.instrument();
        LocalDate asOf = forecast.forecast().asOf();
        String said = outcome(instrument.symbol(), asOf)
                .map(session -> Sentences.saidAndClosed(instrument, session))
                .orElseGet(() -> Sentences.said(instrument, forecast.forecast()));
        return new PageHead(
                instrument.name() + ", as forecast on " + Sentences.shortDate(asOf) + " · Stockcast",
                inReplay("The forecast of " + Sentences.inSentence(instrument) + " as of " + Sentences.shortDate(asOf)
                        + ". " + said),
                site.forecast(instrument.symbol(), asOf),
                Optional.of(image(forecast)),
                Optional.of(site.feed(instrument.symbol())));
    }

    private Optional<ScoredSession> outcome(TickerSymbol symbol, LocalDate asOf) {
        return storage.records().read(symbol).map(LedgerRecord::series).stream()
                .flatMap(series -> series.get(0).sessions().stream())
                .filter(session -> session.asOf().equals(asOf))
                .findFirst();
    }

    private Image image(ForecastInstrument forecast) {
        Forecast made = forecast.forecast();
        TickerSymbol symbol = forecast.instrument().symbol();
        return new Image(site.card(symbol, made.asOf()), sentence(forecast));
    }

    private String sentence(ForecastInstrument forecast) {
        return inReplay(forecast.sentence());
    }

    /** Forecasts of past days must not be taken for those of today. */
    private String inReplay(String words) {
        return replay ? "A replay of past prices. " + words : words;
    }

    private Optional<ForecastInstrument> lead() {
        return catalog.frontPage().stream()
                .sorted(Comparator.comparing(index -> !index.symbol().equals(LEAD)))
                .flatMap(
                        index -> storage
                                .forecasts()
                                .latest(index.symbol())
                                .map(forecast -> new ForecastInstrument(index, forecast))
                                .stream())
                .findFirst();
    }

    private record ForecastInstrument(Instrument instrument, Forecast forecast) {

        String sentence() {
            return Sentences.nextSession(instrument, forecast);
        }

        String range() {
            return Sentences.range(instrument, forecast);
        }
    }
}
