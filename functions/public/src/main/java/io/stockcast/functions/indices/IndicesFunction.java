package io.stockcast.functions.indices;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/** {@code GET /api/indices}. */
public final class IndicesFunction extends HttpFunction {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final IndicesService service;

    public IndicesFunction(IndicesService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/indices" ->
                ApiResponse.json(new IndexListDto(IndexMapper.INSTANCE.toDtos(service.overview())), FRESH_FOR);
            default -> throw unrouted(request);
        };
    }
}
