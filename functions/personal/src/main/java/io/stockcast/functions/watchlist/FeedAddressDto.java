package io.stockcast.functions.watchlist;

/** The contract's FeedAddress. */
record FeedAddressDto(String path) {

    private static final String FEEDS = "/api/feeds/lists/";

    static FeedAddressDto of(FeedKey key) {
        return new FeedAddressDto(FEEDS + key.text());
    }
}
