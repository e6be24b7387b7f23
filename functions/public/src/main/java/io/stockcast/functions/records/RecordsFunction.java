package io.stockcast.functions.records;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.records.feed.FeedsService;
import java.time.Duration;

/** {@code GET /api/record}, the record, the back-test and the scored ledger of an instrument, and their feeds. */
public final class RecordsFunction extends HttpFunction {

    private static final String ATOM = "application/atom+xml";
    private static final Duration FRESH_FOR = Duration.ofMinutes(1);
    private static final RecordMapper MAPPER = RecordMapper.INSTANCE;

    private final RecordsService service;
    private final FeedsService feeds;

    public RecordsFunction(RecordsService service, FeedsService feeds) {
        this.service = service;
        this.feeds = feeds;
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
            case "GET /api/record/feed.atom" -> ApiResponse.text(feeds.feed(), ATOM, FRESH_FOR);
            case "GET /api/forecasts/{symbol}/feed.atom" ->
                ApiResponse.text(feeds.feed(request.symbol()), ATOM, FRESH_FOR);
            default -> throw unrouted(request);
        };
    }
}
