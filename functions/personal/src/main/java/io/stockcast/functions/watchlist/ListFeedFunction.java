package io.stockcast.functions.watchlist;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/** {@code GET /api/feeds/lists/{key}}: the feed of a list, for whoever knows its address. */
public final class ListFeedFunction extends HttpFunction {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final FeedReadingService service;

    public ListFeedFunction(FeedReadingService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/feeds/lists/{key}" ->
                ApiResponse.unlisted(
                        service.feed(request.pathParameter(ApiRequest.KEY)), "application/atom+xml", FRESH_FOR);
            default -> throw unrouted(request);
        };
    }
}
