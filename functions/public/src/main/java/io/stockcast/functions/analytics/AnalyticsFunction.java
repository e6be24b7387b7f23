package io.stockcast.functions.analytics;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/** {@code GET /api/indices/{symbol}/analytics}. */
public final class AnalyticsFunction extends HttpFunction {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final AnalyticsService service;

    public AnalyticsFunction(AnalyticsService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/indices/{symbol}/analytics" ->
                service.analytics(request.symbol())
                        .map(analytics -> ApiResponse.json(AnalyticsMapper.INSTANCE.toDto(analytics), FRESH_FOR))
                        .orElseGet(ApiResponse::noContent);
            default -> throw unrouted(request);
        };
    }
}
