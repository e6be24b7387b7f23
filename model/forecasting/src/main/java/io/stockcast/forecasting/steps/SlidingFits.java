package io.stockcast.forecasting.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * Fits something again as of each session, to what is known of the sessions before it.
 *
 * @param window how many sessions it is fitted to, at most
 * @param earliest of these sessions
 */
record SlidingFits(int window, int earliest) {

    /**
     * The fits as of the sessions from {@code first} to {@code last}.
     *
     * @param add counts the pair of a session and the one after it
     * @param remove the opposite
     * @param fit as of a session, to the pairs that are counted then
     */
    <T> List<T> between(int first, int last, IntConsumer add, IntConsumer remove, IntFunction<T> fit) {
        int oldest = Math.max(earliest, first - window);
        for (int t = oldest; t < first; t++) {
            add.accept(t);
        }
        List<T> fits = new ArrayList<>();
        for (int t = first; t <= last; t++) {
            fits.add(fit.apply(t));
            if (t < last) {
                add.accept(t);
                if (t - window >= oldest) {
                    remove.accept(t - window);
                }
            }
        }
        return fits;
    }
}
