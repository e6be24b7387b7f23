package io.stockcast.functions.requests;

/** What the items about a person's requests in the table {@code people} are called, and what is in them. */
final class RequestItems {

    /** A forecast that was asked for; the job's id follows. */
    static final String REQUEST = "request#";

    /** The new forecasts that the person has asked for on a day; the UTC date follows. */
    static final String QUOTA = "quota#";

    static final String SYMBOL = "symbol";
    static final String REQUESTED_AT = "requestedAt";

    /** How many jobs the person has started on the day, whatever came of them. */
    static final String USED = "used";

    /** The ids of those that count against the quota. */
    static final String COUNTED = "counted";

    private RequestItems() {}
}
