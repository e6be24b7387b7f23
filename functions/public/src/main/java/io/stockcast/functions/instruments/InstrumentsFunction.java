package io.stockcast.functions.instruments;

import io.stockcast.functions.contract.InstrumentMapper;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;
import java.util.List;

/** {@code GET /api/instruments}, {@code /api/instruments/{symbol}} and {@code /api/instruments/{symbol}/history}. */
public final class InstrumentsFunction extends HttpFunction {

    private static final Duration INSTRUMENTS_FRESH_FOR = Duration.ofHours(1);
    private static final Duration LIST_FRESH_FOR = Duration.ofMinutes(5);

    private final InstrumentsService service;
    private final HistoryAnswers histories = new HistoryAnswers();

    public InstrumentsFunction(InstrumentsService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/instruments" ->
                request.queryParameter("query").map(this::found).orElseGet(this::all);
            case "GET /api/instruments/{symbol}" -> instrument(request);
            case "GET /api/instruments/{symbol}/history" -> history(request);
            default -> throw unrouted(request);
        };
    }

    private ApiResponse found(String query) {
        return list(service.search(query), INSTRUMENTS_FRESH_FOR);
    }

    private ApiResponse all() {
        return list(service.all(), LIST_FRESH_FOR);
    }

    private static ApiResponse list(List<ListedInstrument> instruments, Duration freshFor) {
        return ApiResponse.json(new InstrumentListDto(ListedInstrumentMapper.INSTANCE.toDtos(instruments)), freshFor);
    }

    private ApiResponse instrument(ApiRequest request) {
        var instrument = service.spelled(request.pathParameter("symbol"));
        return ApiResponse.json(InstrumentMapper.INSTANCE.toDto(instrument), INSTRUMENTS_FRESH_FOR);
    }

    private ApiResponse history(ApiRequest request) {
        var span = HistorySpan.parse(
                request.queryParameter("from"), request.queryParameter("to"), request.queryParameter("last"));
        return histories.of(service.history(request.symbol(), span), span);
    }
}
