package io.stockcast.functions.markets;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;

/** {@code GET /api/markets}. */
public final class ExchangeHoursFunction extends HttpFunction {

    private final ExchangeHoursService service;

    public ExchangeHoursFunction(ExchangeHoursService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/markets" -> {
                ExchangeHoursList hours = service.now();
                yield ApiResponse.json(ExchangeHoursMapper.INSTANCE.toDto(hours), hours.freshFor());
            }
            default -> throw unrouted(request);
        };
    }
}
