package io.stockcast.functions.markets;

import io.stockcast.functions.http.HttpAnswer;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.http.HttpRequest;

/** {@code GET /api/markets}. */
public final class MarketsFunction extends HttpFunction {

    private final MarketsService service;

    public MarketsFunction(MarketsService service) {
        this.service = service;
    }

    @Override
    protected HttpAnswer answer(HttpRequest request) {
        return switch (request.route()) {
            case "GET /api/markets" -> {
                Markets markets = service.markets();
                yield HttpAnswer.json(MarketMapper.INSTANCE.toDto(markets), markets.freshFor());
            }
            default -> throw unrouted(request);
        };
    }
}
