package io.stockcast.cli;

import io.stockcast.forecasting.opening.OpeningScores;

/** An instrument with the scores at its opens. */
record OpenedInstrument(String symbol, boolean isIndex, OpeningScores scores) {

    boolean isScored() {
        return scores.areEnough();
    }
}
