package io.stockcast.domain.history;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many opens repeat the close of the session before, as those do that a source made up.
 *
 * <p>How many are too many depends on what the opens are for, and is decided there.
 *
 * @param opens that are known, of sessions with one before
 * @param repeated how many of them repeat it
 */
public record RepeatedOpens(int opens, int repeated) {

    /** Counts them in sessions that follow each other. */
    public static RepeatedOpens among(List<Bar> bars) {
        int opens = (int)
                bars.stream().skip(1).filter(bar -> !Double.isNaN(bar.open())).count();
        int repeated = (int) IntStream.range(1, bars.size())
                .filter(i -> isRepeated(bars.get(i), bars.get(i - 1)))
                .count();
        return new RepeatedOpens(opens, repeated);
    }

    /** Whether the open of a session is the close of the one before to the last digit; one that is unknown is not. */
    public static boolean isRepeated(Bar bar, Bar before) {
        return bar.open() == before.close();
    }

    /** The share of the opens; 0 where none is known. */
    public double share() {
        return opens == 0 ? 0 : (double) repeated / opens;
    }
}
