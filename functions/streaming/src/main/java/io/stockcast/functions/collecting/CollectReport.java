package io.stockcast.functions.collecting;

/**
 * What came of a round.
 *
 * @param instruments how many were asked for
 * @param quotes how many of their quotes are of the present session
 * @param lost how many of these the stream did not confirm
 */
public record CollectReport(int instruments, int quotes, int lost) {

    static final CollectReport NOTHING_OPEN = new CollectReport(0, 0, 0);
}
