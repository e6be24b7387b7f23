package io.stockcast.functions.instruments;

import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/** {@code GET /api/instruments}, {@code /api/instruments/{symbol}} and {@code /api/instruments/{symbol}/history}. */
public final class InstrumentsFunction extends HttpFunction {

    private static final Duration INSTRUMENTS_FRESH_FOR = Duration.ofHours(1);
    private static final Duration HISTORY_FRESH_FOR = Duration.ofMinutes(5);

    private final InstrumentsService service;

    public InstrumentsFunction(InstrumentsService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/instruments" -> search(request);
            case "GET /api/instruments/{symbol}" -> instrument(request);
            case "GET /api/instruments/{symbol}/history" -> history(request);
            default -> throw unrouted(request);
        };
    }

    private ApiResponse search(ApiRequest request) {
        var matches = service.search(request.queryParameter("query").orElse(""));
        return ApiResponse.json(
                new InstrumentListDto(InstrumentMapper.INSTANCE.toDtos(matches)), INSTRUMENTS_FRESH_FOR);
    }

    private ApiResponse instrument(ApiRequest request) {
        var instrument = service.instrument(request.symbol());
        return ApiResponse.json(InstrumentMapper.INSTANCE.toDto(instrument), INSTRUMENTS_FRESH_FOR);
    }

    private ApiResponse history(ApiRequest request) {
        var span = DateSpan.parse(request.queryParameter("from"), request.queryParameter("to"));
        var history = service.history(request.symbol(), span);
        return ApiResponse.json(HistoryMapper.INSTANCE.toDto(history), HISTORY_FRESH_FOR);
    }
}
