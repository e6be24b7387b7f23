package io.stockcast.functions.pages;

import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the addresses of the site in the form of sitemaps.org. */
record Sitemap(SiteAddress site) {

    /** The pages of the site, of the indices of the front page, and of the instruments with a forecast. */
    String write(List<TickerSymbol> indices, List<TickerSymbol> forecast) {
        Stream<String> pages = Arrays.stream(SitePage.values()).map(page -> site.of(page.path()));
        Stream<String> instruments =
                Stream.concat(indices.stream(), forecast.stream()).distinct().map(site::instrument);
        // An encoded symbol contains nothing that XML would take for its own.
        return Stream.concat(pages, instruments)
                .map(address -> "  <url><loc>" + address + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }
}
