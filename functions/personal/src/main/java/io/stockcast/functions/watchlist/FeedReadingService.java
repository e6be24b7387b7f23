package io.stockcast.functions.watchlist;

import io.stockcast.functions.feed.AtomFeed;
import io.stockcast.functions.feed.FeedEntry;
import io.stockcast.functions.problem.NotFoundException;
import io.stockcast.functions.sentences.SiteAddress;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Shows the feed of a list to whoever knows its key. */
public final class FeedReadingService {

    private final ListFeedStore feeds;
    private final WatchlistStore entries;
    private final EveningNews news;
    private final SiteAddress site;
    private final boolean replay;

    public FeedReadingService(
            ListFeedStore feeds, WatchlistStore entries, EveningNews news, SiteAddress site, boolean replay) {
        this.feeds = feeds;
        this.entries = entries;
        this.news = news;
        this.site = site;
        this.replay = replay;
    }

    /** The feed as XML; a key that was never given out and one that was replaced are answered alike. */
    String feed(String text) {
        FeedKey key = FeedKey.parse(text).orElseThrow(FeedReadingService::noSuchFeed);
        ListHeading list = feeds.find(key).orElseThrow(FeedReadingService::noSuchFeed);
        return feed(key, list, news.of(entries.entries(key.list()))).write();
    }

    private AtomFeed feed(FeedKey key, ListHeading list, List<FeedEntry> news) {
        return new AtomFeed(
                "Stockcast · " + list.name() + (replay ? " (replay of past prices)" : ""),
                "Where each instrument of a list will most likely close next, and where it closed. Not financial"
                        + " advice.",
                "urn:sha256:" + DigestUtils.sha256Hex(key.digest()),
                Optional.empty(),
                site.of("/watchlist"),
                site,
                news);
    }

    private static NotFoundException noSuchFeed() {
        return new NotFoundException("There is no such feed. It may have been ended, or have a new address.");
    }
}
