package io.stockcast.functions.records;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/** {@code GET /api/record} and the record, the back-test and the scored ledger of an instrument. */
public final class RecordsFunction extends HttpFunction {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);
    private static final RecordMapper MAPPER = RecordMapper.INSTANCE;

    private final RecordsService service;

    public RecordsFunction(RecordsService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/record" ->
                service.scoreboard()
                        .map(scoreboard -> ApiResponse.json(MAPPER.toDto(scoreboard), FRESH_FOR))
                        .orElseGet(ApiResponse::noContent);
            case "GET /api/forecasts/{symbol}/record" ->
                ApiResponse.json(MAPPER.toDto(service.record(request.symbol())), FRESH_FOR);
            case "GET /api/forecasts/{symbol}/backtest" ->
                service.backTest(request.symbol())
                        .map(backTest -> ApiResponse.json(MAPPER.toDto(backTest), FRESH_FOR))
                        .orElseGet(ApiResponse::noContent);
            case "GET /api/forecasts/{symbol}/ledger.csv" ->
                ApiResponse.text(LedgerCsv.write(service.ledger(request.symbol())), "text/csv", FRESH_FOR);
            default -> throw unrouted(request);
        };
    }
}
