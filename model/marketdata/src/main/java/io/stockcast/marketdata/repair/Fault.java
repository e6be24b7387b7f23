package io.stockcast.marketdata.repair;

/** What can be wrong with a history, and what was done about it. */
public enum Fault {
    NO_CLOSE("bars without a close dropped"),
    IMPOSSIBLE_CLOSE("bars with a close of zero or less dropped"),
    UNSORTED("bars put in order of date"),
    DUPLICATE("earlier bars of the same date dropped"),
    UNFINISHED("bars of unfinished sessions cut"),
    IMPOSSIBLE_RANGE("bars with an impossible range reduced to the close"),
    IMPOSSIBLE_ADJUSTED_CLOSE("impossible adjusted closes dropped"),
    MINOR_UNITS("bars converted from hundredths of the currency"),
    UNADJUSTED_SPLIT("unadjusted splits adjusted for"),
    UNEXPLAINED_JUMP("bars before an unexplained jump cut");

    private final String repair;

    Fault(String repair) {
        this.repair = repair;
    }

    /** What the log says was done about it. */
    String repair() {
        return repair;
    }
}
