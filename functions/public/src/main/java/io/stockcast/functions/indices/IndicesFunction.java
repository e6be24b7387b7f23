package io.stockcast.functions.indices;

import io.stockcast.functions.http.HttpAnswer;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.http.HttpRequest;
import java.time.Duration;

/** {@code GET /api/indices}. */
public final class IndicesFunction extends HttpFunction {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    private final IndicesService service;

    public IndicesFunction(IndicesService service) {
        this.service = service;
    }

    @Override
    protected HttpAnswer answer(HttpRequest request) {
        return switch (request.route()) {
            case "GET /api/indices" ->
                HttpAnswer.json(new IndexListDto(IndexMapper.INSTANCE.toDtos(service.overview())), FRESH_FOR);
            default -> throw unrouted(request);
        };
    }
}
