package io.stockcast.functions.intraday;

/**
 * The prices of a minute. It knows when the first and the last of them were, so that it comes out the same in whatever
 * order they arrive.
 */
public record MinuteBar(Trade first, Trade last, double low, double high) {

    static MinuteBar of(Trade trade) {
        return new MinuteBar(trade, trade, trade.price(), trade.price());
    }

    MinuteBar joined(MinuteBar other) {
        return new MinuteBar(
                Trade.earlier(first, other.first),
                Trade.later(last, other.last),
                Math.min(low, other.low),
                Math.max(high, other.high));
    }

    public double open() {
        return first.price();
    }

    public double close() {
        return last.price();
    }
}
