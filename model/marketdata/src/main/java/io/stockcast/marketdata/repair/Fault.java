package io.stockcast.marketdata.repair;

/** What can be wrong with a history, and what was done about it. */
public enum Fault {
    NO_CLOSE("bars without a close dropped"),
    IMPOSSIBLE_CLOSE("bars with a close of zero dropped"),
    UNSORTED("bars put in order of date"),
    DUPLICATE("earlier bars of the same date dropped"),
    UNFINISHED("bars of unfinished sessions cut"),
    NOT_DAILY("bars that are not daily cut"),
    SHIFTED_DATE("dates moved by the day that a time zone had shifted them"),
    NO_SESSION("bars of days without trading dropped"),
    FALSE_PRICE("bars with a false price dropped"),
    OTHER_UNIT("bars converted from another unit or decimal place"),
    FOREIGN_RANGES("ranges that contradict their closes not used"),
    IMPOSSIBLE_RANGE("bars with an impossible range reduced to the close"),
    IMPOSSIBLE_OPEN("opens outside of the day's range dropped"),
    IMPOSSIBLE_ADJUSTED_CLOSE("impossible adjusted closes dropped"),
    BLANK_ADJUSTED_CLOSE("blank adjusted closes filled in"),
    PARTLY_ADJUSTED("adjusted closes not used, since others are blank"),
    OTHER_QUOTED_UNIT("bars converted between a currency and its hundredths"),
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
