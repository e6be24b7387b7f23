package io.stockcast.functions.mail;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.people.SignedInFunction;

/** {@code GET} and {@code PUT /api/mail}. */
public final class MailFunction extends SignedInFunction {

    private final MailService service;

    public MailFunction(SignIn signIn, MailService service) {
        super(signIn);
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request, Person person) {
        return switch (request.route()) {
            case "GET /api/mail" -> choices(person);
            case "PUT /api/mail" -> {
                service.choose(person, MailChoiceJson.read(request.body()));
                yield choices(person);
            }
            default -> throw unrouted(request);
        };
    }

    private ApiResponse choices(Person person) {
        return ApiResponse.json(MailChoicesDto.of(service.isOffered(), service.of(person)));
    }
}
