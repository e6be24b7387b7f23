package io.stockcast.functions.forecasts;

import io.stockcast.functions.contract.ForecastMapper;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/** {@code GET /api/forecasts/{symbol}} and {@code GET /api/forecasts/{symbol}/record}. */
public final class ForecastsFunction extends HttpFunction {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final ForecastsService service;

    public ForecastsFunction(ForecastsService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/forecasts/{symbol}" -> {
                var instrument = service.instrument(request.symbol());
                yield service.newest(instrument)
                        .map(forecast ->
                                ApiResponse.json(ForecastMapper.INSTANCE.toDto(instrument, forecast), FRESH_FOR))
                        .orElseGet(ApiResponse::noContent);
            }
            case "GET /api/forecasts/{symbol}/record" -> {
                var instrument = service.instrument(request.symbol());
                yield ApiResponse.json(RecordMapper.INSTANCE.toDto(service.record(instrument)), FRESH_FOR);
            }
            default -> throw unrouted(request);
        };
    }
}
