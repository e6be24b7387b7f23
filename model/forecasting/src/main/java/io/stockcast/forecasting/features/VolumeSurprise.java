package io.stockcast.forecasting.features;

import io.stockcast.domain.history.PriceHistory;

/**
 * How unusual each session's volume was: the log of the volume over the geometric mean volume of the
 * {@value #WINDOW} sessions before it; 0 where its own or most of theirs are not known.
 */
final class VolumeSurprise {

    private static final int WINDOW = 20;
    private static final int FEWEST = 10;

    private final double[] surprises;

    VolumeSurprise(PriceHistory history) {
        surprises = new double[history.size()];
        double[] logs = history.bars().stream()
                .mapToDouble(bar -> bar.volume() > 0 ? Math.log(bar.volume()) : Double.NaN)
                .toArray();
        double sum = 0;
        int known = 0;
        for (int t = 0; t < logs.length; t++) {
            if (known >= FEWEST && !Double.isNaN(logs[t])) {
                surprises[t] = logs[t] - sum / known;
            }
            if (!Double.isNaN(logs[t])) {
                sum += logs[t];
                known++;
            }
            if (t >= WINDOW && !Double.isNaN(logs[t - WINDOW])) {
                sum -= logs[t - WINDOW];
                known--;
            }
        }
    }

    /** The surprise of a session's volume. */
    double at(int session) {
        return surprises[session];
    }
}
