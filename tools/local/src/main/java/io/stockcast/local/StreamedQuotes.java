package io.stockcast.local;

import io.stockcast.functions.collecting.QuoteStream;
import io.stockcast.functions.tables.WatchedInstruments;
import io.stockcast.local.replay.QuoteFeed;
import io.stockcast.local.stream.EventSourceMapping;
import io.stockcast.local.stream.LocalStream;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.util.List;

/** The quotes of a replay go through the stream, as those of today do. */
final class StreamedQuotes implements QuoteFeed {

    private final WatchedInstruments watchlists;
    private final LocalStream stream;
    private final QuoteStream quotes;
    private final EventSourceMapping mapping;
    private final Runnable emptyTable;

    StreamedQuotes(
            WatchedInstruments watchlists,
            LocalStream stream,
            QuoteStream quotes,
            EventSourceMapping mapping,
            Runnable emptyTable) {
        this.watchlists = watchlists;
        this.stream = stream;
        this.quotes = quotes;
        this.mapping = mapping;
        this.emptyTable = emptyTable;
    }

    @Override
    public List<Instrument> watched() {
        return watchlists.mostWatchedFirst();
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public void send(List<MarketQuote> sent) {
        int lost = quotes.put(sent);
        if (lost > 0) {
            throw new IllegalStateException("the stream did not take " + lost + " quotes");
        }
        mapping.deliverNow();
    }

    @Override
    public void forget() {
        mapping.deliverNow();
        emptyTable.run();
    }
}
