package io.stockcast.functions.markets;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;

/** {@code GET /api/markets}. */
public final class MarketsFunction extends HttpFunction {

    private final MarketsService service;

    public MarketsFunction(MarketsService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/markets" -> {
                Markets markets = service.markets();
                yield ApiResponse.json(MarketMapper.INSTANCE.toDto(markets), markets.freshFor());
            }
            default -> throw unrouted(request);
        };
    }
}
