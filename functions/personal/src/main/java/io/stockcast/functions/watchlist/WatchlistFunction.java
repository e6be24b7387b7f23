package io.stockcast.functions.watchlist;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.HttpAnswer;
import io.stockcast.functions.http.HttpRequest;
import io.stockcast.functions.people.SignedInFunction;

/** {@code GET /api/watchlist}, {@code PUT} and {@code DELETE /api/watchlist/{symbol}}. */
public final class WatchlistFunction extends SignedInFunction {

    private final WatchlistService service;

    public WatchlistFunction(SignIn signIn, WatchlistService service) {
        super(signIn);
        this.service = service;
    }

    @Override
    protected HttpAnswer answer(HttpRequest request, Person person) {
        return switch (request.route()) {
            case "GET /api/watchlist" ->
                HttpAnswer.json(new WatchlistDto(WatchlistMapper.INSTANCE.toDtos(service.entries(person))));
            case "PUT /api/watchlist/{symbol}" -> {
                service.place(person, request.symbol(), PlacementJson.read(request.body()));
                yield HttpAnswer.noContent();
            }
            case "DELETE /api/watchlist/{symbol}" -> {
                service.remove(person, request.symbol());
                yield HttpAnswer.noContent();
            }
            default -> throw unrouted(request);
        };
    }
}
