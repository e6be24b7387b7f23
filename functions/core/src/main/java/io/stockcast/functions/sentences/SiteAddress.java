package io.stockcast.functions.sentences;

import io.stockcast.marketdata.TickerSymbol;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The site's public addresses, for texts that are read elsewhere.
 *
 * @param origin such as {@code https://stockcast.example}
 */
public record SiteAddress(String origin) {

    public SiteAddress {
        URI uri = URI.create(origin);
        if (uri.getHost() == null || !uri.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("not the origin of a site: " + origin);
        }
    }

    /** The name of its host. */
    public String host() {
        return URI.create(origin).getHost();
    }

    /** The address of a path of the site. */
    public String of(String path) {
        return origin + path;
    }

    public String instrument(TickerSymbol symbol) {
        return of("/instruments/" + encoded(symbol));
    }

    /** The permanent address of what was forecast as of a session. */
    public String forecast(TickerSymbol symbol, LocalDate asOf) {
        return instrument(symbol) + "/forecasts/" + asOf;
    }

    /** The image of what was forecast as of a session. */
    public String card(TickerSymbol symbol, LocalDate asOf) {
        return of("/api/forecasts/" + encoded(symbol) + "/" + asOf + "/card.png");
    }

    /** The feed of an instrument. */
    public String feed(TickerSymbol symbol) {
        return of("/api/forecasts/" + encoded(symbol) + "/feed.atom");
    }

    /** The feed of all indices. */
    public String feed() {
        return of("/api/record/feed.atom");
    }

    private static String encoded(TickerSymbol symbol) {
        return URLEncoder.encode(symbol.value(), StandardCharsets.UTF_8);
    }
}
