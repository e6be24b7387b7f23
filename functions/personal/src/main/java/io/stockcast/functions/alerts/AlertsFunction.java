package io.stockcast.functions.alerts;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.people.SignedInFunction;
import io.stockcast.functions.problem.BadRequestException;

/** {@code GET} and {@code POST /api/alerts}, {@code DELETE /api/alerts/{id}} and {@code PUT /api/alerts/read}. */
public final class AlertsFunction extends SignedInFunction {

    private static final String MALFORMED_ID = "The id of an alert has 32 hexadecimal digits.";

    private final AlertsService service;

    public AlertsFunction(SignIn signIn, AlertsService service) {
        super(signIn);
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request, Person person) {
        return switch (request.route()) {
            case "GET /api/alerts" -> ApiResponse.json(AlertsDto.of(service.of(person)));
            case "POST /api/alerts" ->
                ApiResponse.created(AlertsDto.AlertDto.of(service.add(person, AlertRequestJson.read(request.body()))));
            case "DELETE /api/alerts/{id}" -> {
                service.remove(person, id(request));
                yield ApiResponse.noContent();
            }
            case "PUT /api/alerts/read" -> {
                service.markRead(person, AlertRequestJson.readUntil(request.body()));
                yield ApiResponse.noContent();
            }
            default -> throw unrouted(request);
        };
    }

    private static AlertId id(ApiRequest request) {
        return AlertId.parse(request.pathParameter("id")).orElseThrow(() -> new BadRequestException(MALFORMED_ID));
    }
}
