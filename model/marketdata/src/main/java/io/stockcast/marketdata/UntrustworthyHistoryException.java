package io.stockcast.marketdata;

/** Prices from which a forecast could come out wrong, so that they are not used at all. */
public class UntrustworthyHistoryException extends MarketDataException {

    private final String problem;

    /**
     * The prices of an instrument.
     *
     * @param problem what is wrong with them, as a clause: {@code its closes jump on 2024-06-26 ...}
     */
    public UntrustworthyHistoryException(String instrument, String problem) {
        super("The prices of " + instrument + " cannot be used: " + problem + ".");
        this.problem = problem;
    }

    /** What is wrong, as a clause. */
    public String problem() {
        return problem;
    }
}
