package io.stockcast.local.replay;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A feed that keeps lines of what it was sent, with market time by then. */
final class KeptQuotes implements QuoteFeed {

    private final Clock market;
    private final List<String> lines = new ArrayList<>();
    private boolean ready = true;
    private boolean broken;

    KeptQuotes(Clock market) {
        this.market = market;
    }

    void stop() {
        ready = false;
    }

    void breakDown() {
        broken = true;
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public List<Instrument> watched() {
        return List.of();
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void send(List<MarketQuote> quotes) {
        quotes.forEach(quote -> lines.add(market.instant() + " " + quote.symbol() + " " + quote.price()));
        if (broken) {
            throw new IllegalStateException("the stream ended");
        }
    }

    @Override
    public void forget() {
        lines.clear();
    }
}
