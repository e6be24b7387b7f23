package io.stockcast.forecasting.returns;

import io.stockcast.domain.history.InvalidHistoryException;

/** A history whose closes jump by a share split that they were not adjusted for. */
public class UnadjustedSplitException extends InvalidHistoryException {

    private final UnadjustedSplit split;

    public UnadjustedSplitException(String symbol, UnadjustedSplit split) {
        super("the closes of " + symbol + " jump on " + split.date() + " as by a " + split.newShares() + "-for-"
                + split.oldShares() + " split; give an adj_close in every row");
        this.split = split;
    }

    /** The split found. */
    public UnadjustedSplit split() {
        return split;
    }
}
