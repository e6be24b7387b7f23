package io.stockcast.functions.account;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.people.SignedInFunction;

/** {@code GET /api/account/export} and {@code DELETE /api/account}, for the person who asks and nobody else. */
public final class AccountFunction extends SignedInFunction {

    private final AccountService service;

    public AccountFunction(SignIn signIn, AccountService service) {
        super(signIn);
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request, Person person) {
        return switch (request.route()) {
            case "GET /api/account/export" -> ApiResponse.json(AccountMapper.toDto(service.export(person)));
            case "DELETE /api/account" -> {
                service.delete(person);
                yield ApiResponse.noContent();
            }
            default -> throw unrouted(request);
        };
    }
}
