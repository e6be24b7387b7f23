package io.stockcast.functions.watchlist;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.people.SignedInFunction;

/** {@code GET /api/watchlist}, {@code PUT} and {@code DELETE /api/watchlist/{symbol}}. */
public final class WatchlistFunction extends SignedInFunction {

    private final WatchlistService service;

    public WatchlistFunction(SignIn signIn, WatchlistService service) {
        super(signIn);
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request, Person person) {
        return switch (request.route()) {
            case "GET /api/watchlist" ->
                ApiResponse.json(new WatchlistDto(WatchlistMapper.INSTANCE.toDtos(service.entries(person))));
            case "PUT /api/watchlist/{symbol}" -> {
                service.place(person, request.symbol(), PlacementJson.read(request.body()));
                yield ApiResponse.noContent();
            }
            case "DELETE /api/watchlist/{symbol}" -> {
                service.remove(person, request.symbol());
                yield ApiResponse.noContent();
            }
            default -> throw unrouted(request);
        };
    }
}
