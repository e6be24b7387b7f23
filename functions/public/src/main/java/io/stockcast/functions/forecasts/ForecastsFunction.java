package io.stockcast.functions.forecasts;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.contract.ForecastMapper;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.problem.BadRequestException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

/** {@code GET /api/forecasts/{symbol}}, and a forecast of the ledger with what happened. */
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
            case "GET /api/forecasts/{symbol}/{asOf}" -> {
                var instrument = service.instrument(request.symbol());
                Forecast entry = service.entry(instrument, asOf(request));
                yield ApiResponse.json(ForecastMapper.INSTANCE.toDto(instrument, entry), FRESH_FOR);
            }
            case "GET /api/forecasts/{symbol}/{asOf}/outcomes" -> {
                var instrument = service.instrument(request.symbol());
                yield ApiResponse.json(new OutcomesDto(service.outcomes(instrument, asOf(request))), FRESH_FOR);
            }
            default -> throw unrouted(request);
        };
    }

    private static LocalDate asOf(ApiRequest request) {
        try {
            return LocalDate.parse(request.pathParameter("asOf"));
        } catch (DateTimeException e) {
            throw new BadRequestException("A session is a date such as 2015-08-21.");
        }
    }
}
