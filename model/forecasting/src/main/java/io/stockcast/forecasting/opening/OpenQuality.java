package io.stockcast.forecasting.opening;

import java.util.Optional;

/**
 * Whether the opens of some sessions are prices of their opening.
 *
 * <p>Sources fill in the open of some indices with the close before, or with that of the session itself. Others compute
 * it at the opening from the last prices of shares most of which have not traded yet, so that the index catches up with its
 * own opening in the minutes after it. After a real open prices neither go on in the direction of the night nor turn back
 * by much.
 *
 * @param sessions how many there are
 * @param repeated the share of them whose open is the close before
 * @param overnight the mean distance that prices move before the open, as a share of that before and after it
 * @param catchUp how much of an overnight return follows once more from open to close: the slope of the one on the other
 */
public record OpenQuality(int sessions, double repeated, double overnight, double catchUp) {

    private static final int FEWEST = 125;

    /** A quarter, for each open that is made up spoils the statistics; a replay, which only shows them, takes a half. */
    private static final double MOST_REPEATED = 0.25;

    private static final double LEAST_OVERNIGHT = 0.1;
    private static final double MOST_OVERNIGHT = 0.9;
    private static final double MOST_CATCH_UP = 0.25;

    /** Why the opens are not used; empty where they are real. */
    public Optional<String> fault() {
        if (sessions < FEWEST) {
            return Optional.of("too few opens are known");
        }
        if (repeated > MOST_REPEATED) {
            return Optional.of("opens repeat the close before");
        }
        if (overnight < LEAST_OVERNIGHT) {
            return Optional.of("opens hardly differ from the close before");
        }
        if (overnight > MOST_OVERNIGHT) {
            return Optional.of("opens hardly differ from the close");
        }
        return catchUp > MOST_CATCH_UP ? Optional.of("prices catch up after the open") : Optional.empty();
    }
}
