package io.stockcast.functions.pages;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.pages.PagesService.Card;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

/** The site's pages with their own heads, the images of forecasts, and what search engines ask for. */
public final class PagesFunction extends HttpFunction {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final Duration FRESH_FOR = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final PagesService service;

    public PagesFunction(PagesService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/pages/{page}" -> named(request.pathParameter("page"));
            case "GET /api/pages/instruments/{symbol}" -> html(instrument(request));
            case "GET /api/pages/instruments/{symbol}/forecasts/{asOf}" -> html(past(request));
            case "GET /api/forecasts/{symbol}/{asOf}/card.png" -> image(service.card(request.symbol(), asOf(request)));
            default -> throw unrouted(request);
        };
    }

    private static ApiResponse image(Card card) {
        ApiResponse image = ApiResponse.immutable(card.png(), "image/png");
        return card.whole() ? image : image.notKept();
    }

    private ApiResponse named(String page) {
        return switch (page) {
            case "app" -> html(service.plainPage());
            case "not-found" -> ApiResponse.notFound(service.plainPage(), HTML);
            case "sitemap.xml" -> ApiResponse.text(service.sitemap(), "application/xml", DAY);
            case "robots.txt" -> ApiResponse.text(service.robots(), "text/plain", DAY);
            default ->
                SitePage.of(page)
                        .map(found -> html(service.page(found)))
                        .orElseThrow(() -> new NotFoundException("There is no such page."));
        };
    }

    // Of what is malformed the site says in its own words that there is no such thing.
    private String instrument(ApiRequest request) {
        return TickerSymbol.parse(request.pathParameter("symbol"))
                .map(service::page)
                .orElseGet(service::plainPage);
    }

    private String past(ApiRequest request) {
        try {
            LocalDate asOf = LocalDate.parse(request.pathParameter("asOf"));
            return TickerSymbol.parse(request.pathParameter("symbol"))
                    .map(symbol -> service.page(symbol, asOf))
                    .orElseGet(service::plainPage);
        } catch (DateTimeException e) {
            return service.plainPage();
        }
    }

    private static ApiResponse html(String html) {
        return ApiResponse.shared(html, HTML, FRESH_FOR, DAY);
    }

    private static LocalDate asOf(ApiRequest request) {
        try {
            return LocalDate.parse(request.pathParameter("asOf"));
        } catch (DateTimeException e) {
            throw new BadRequestException("A session is a date such as 2015-08-21.");
        }
    }
}
