package io.stockcast.functions.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A metric as the embedded metric format declares it. */
public enum EmfMetric {
    /** From the request for prices to the published forecast. */
    FORECAST_LATENCY("ForecastLatency", "Milliseconds", "Function"),
    /** Of the next day's forecast against the naive one, over the instrument's last sessions. */
    SKILL("Skill", "None", "Function"),
    /** Requests that a source of market data failed to answer. */
    PROVIDER_FAILURES("ProviderFailures", "Count", "Provider"),
    /** From the sending of a job to its worker. */
    QUEUE_AGE("QueueAge", "Milliseconds", "Function"),
    /** Indices that a refresh could not forecast. */
    INDEX_FAILURES("IndexFailures", "Count", "Function"),
    /** Forecasts that were started because watchlists lack them. */
    WATCHLIST_STARTS("WatchlistStarts", "Count", "Function"),
    /** Instruments on watchlists whose forecast could not be started. */
    WATCHLIST_FAILURES("WatchlistFailures", "Count", "Function"),
    /** Events that alerts told people of. */
    ALERT_EVENTS("AlertEvents", "Count", "Function"),
    /** Alerts that could not be checked. */
    ALERT_FAILURES("AlertFailures", "Count", "Function"),
    /** Mails that people have chosen and were sent. */
    LETTERS_SENT("LettersSent", "Count", "Function"),
    /** Mails that could not be written or sent. */
    LETTER_FAILURES("LetterFailures", "Count", "Function"),
    /** Stored objects that were skipped because they are damaged or foreign. */
    UNREADABLE_OBJECTS("UnreadableObjects", "Count", "Function"),
    /** Records that could not be made again from their ledgers. */
    RECORD_FAILURES("RecordFailures", "Count", "Function"),
    /** Quotes that the stream did not confirm: refused, or perhaps taken without an answer in time. */
    QUOTES_LOST("QuotesLost", "Count", "Function"),
    /** Records of the stream that are no quotes, or none that an exchange could have made. */
    QUOTES_REFUSED("QuotesRefused", "Count", "Function");

    private final String metricName;
    private final String unit;
    private final String dimension;

    EmfMetric(String metricName, String unit, String dimension) {
        this.metricName = metricName;
        this.unit = unit;
        this.dimension = dimension;
    }

    public String metricName() {
        return metricName;
    }

    /** What tells its time series apart: the function that measured, or the provider that was asked. */
    public String dimension() {
        return dimension;
    }

    Declaration declaration() {
        return new Declaration(metricName, unit);
    }

    /** What CloudWatch reads of it. */
    record Declaration(
            @JsonProperty("Name") String name,
            @JsonProperty("Unit") String unit) {}
}
