package io.stockcast.functions.watchlist;

import io.stockcast.auth.Person;

/** Gives lists a feed, and ends it. */
public final class ListFeedService {

    private final ListFeedStore store;

    public ListFeedService(ListFeedStore store) {
        this.store = store;
    }

    /** A key for the list's feed; one that it had before leads nowhere from now on. */
    FeedKey open(Person person, ListId list) {
        FeedKey key = FeedKey.random(new ListKey(person.userId(), list));
        if (!store.open(key)) {
            throw ListService.noSuchList();
        }
        return key;
    }

    /** Ends the list's feed, if it has one. */
    void close(Person person, ListId list) {
        store.close(new ListKey(person.userId(), list));
    }
}
