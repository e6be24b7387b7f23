package io.stockcast.functions.provenance;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import java.time.Duration;

/**
 * {@code GET /api/histories/{sha256}}, {@code GET /api/models/{modelVersion}} and its {@code /network}, and the contract
 * of the API.
 */
public final class ProvenanceFunction extends HttpFunction {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ProvenanceService service;

    public ProvenanceFunction(ProvenanceService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/histories/{sha256}" ->
                ApiResponse.immutable(service.history(request.pathParameter("sha256")), "text/csv; charset=utf-8");
            case "GET /api/models/{modelVersion}" ->
                ApiResponse.immutable(service.modelCard(request.pathParameter("modelVersion")), "application/json");
            case "GET /api/models/{modelVersion}/network" ->
                ApiResponse.immutable(
                        service.network(request.pathParameter("modelVersion")), "application/octet-stream");
            case "GET /api/openapi.yaml" -> ApiResponse.text(PublishedContract.text(), "application/yaml", HOUR);
            default -> throw unrouted(request);
        };
    }
}
