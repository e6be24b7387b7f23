package io.stockcast.domain.reports;

/** When on its day a report comes, and so which session it can move. */
public enum ReportTime {
    /** Before or during trading: it moves the session of its day. */
    BEFORE_CLOSE,
    /** After trading: it moves the session after its day. */
    AFTER_CLOSE,
    /** Not known: it can move either. */
    UNKNOWN
}
