package io.stockcast.functions.watchlist;

import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.people.SignedInFunction;

/** {@code /api/watchlists}: lists, what is on them, and what people note about it. */
public final class WatchlistFunction extends SignedInFunction {

    private static final String LISTS = "/api/watchlists";

    private final ListService lists;
    private final WatchlistService entries;
    private final ImportService imports;
    private final ListFeedService feeds;

    public WatchlistFunction(
            SignIn signIn, ListService lists, WatchlistService entries, ImportService imports, ListFeedService feeds) {
        super(signIn);
        this.lists = lists;
        this.entries = entries;
        this.imports = imports;
        this.feeds = feeds;
    }

    @Override
    protected ApiResponse answer(ApiRequest request, Person person) {
        return switch (request.route()) {
            case "GET /api/watchlists" ->
                ApiResponse.json(new ListsDto(WatchlistMapper.INSTANCE.toListDtos(lists.lists(person))));
            case "POST /api/watchlists" -> created(lists.create(person, ListJson.name(request.body())));
            case "GET /api/watchlists/{list}" -> shown(person, list(request));
            case "POST /api/watchlists/{list}/import" -> imported(person, list(request), request);
            case "POST /api/watchlists/{list}/feed" -> opened(feeds.open(person, list(request)));
            default -> changed(request, person);
        };
    }

    private ApiResponse changed(ApiRequest request, Person person) {
        ListId list = list(request);
        ListKey key = new ListKey(person.userId(), list);
        switch (request.route()) {
            case "PUT /api/watchlists/{list}" -> lists.change(person, list, ListJson.change(request.body()));
            case "DELETE /api/watchlists/{list}" -> lists.delete(person, list);
            case "DELETE /api/watchlists/{list}/feed" -> feeds.close(person, list);
            case "PUT /api/watchlists/{list}/{symbol}" ->
                entries.place(key, request.symbol(), PlacementJson.read(request.body()));
            case "DELETE /api/watchlists/{list}/{symbol}" -> entries.remove(key, request.symbol());
            case "PUT /api/watchlists/{list}/{symbol}/note" ->
                entries.note(key, request.symbol(), NotesJson.read(request.body()));
            default -> throw unrouted(request);
        }
        return ApiResponse.noContent();
    }

    private static ApiResponse created(ListHeading heading) {
        return ApiResponse.created(WatchlistMapper.INSTANCE.toDto(heading), LISTS + "/" + heading.id());
    }

    private static ApiResponse opened(FeedKey key) {
        FeedAddressDto address = FeedAddressDto.of(key);
        return ApiResponse.created(address, address.path());
    }

    private ApiResponse shown(Person person, ListId list) {
        ListHeading heading = lists.list(person, list);
        return ApiResponse.json(
                WatchlistMapper.INSTANCE.toDto(heading, entries.entries(new ListKey(person.userId(), list))));
    }

    private ApiResponse imported(Person person, ListId list, ApiRequest request) {
        lists.list(person, list);
        return ApiResponse.json(WatchlistMapper.INSTANCE.toDto(
                imports.add(new ListKey(person.userId(), list), ImportJson.read(request.body()))));
    }

    // An id that none could have is one that nothing is found under.
    private static ListId list(ApiRequest request) {
        return ListId.parse(request.pathParameter("list")).orElseThrow(ListService::noSuchList);
    }
}
