package io.stockcast.functions.people;

import java.util.Map;

/**
 * One thing that is kept about a person.
 *
 * @param item what it is, such as {@code watch#KO} or {@code request#} and a job's id
 * @param values everything that it says, numbers in decimal
 */
public record PersonItem(String item, Map<String, String> values) {

    /** An entry of the watchlist; the ticker symbol follows. */
    public static final String WATCH = "watch#";

    /** A forecast that was asked for; the job's id follows. */
    public static final String REQUEST = "request#";

    /** How many forecasts a person has asked for on a day; the UTC date follows. */
    public static final String QUOTA = "quota#";

    /** How many entries the watchlist has. */
    public static final String WATCHLIST = "watchlist";

    public PersonItem {
        values = Map.copyOf(values);
    }
}
