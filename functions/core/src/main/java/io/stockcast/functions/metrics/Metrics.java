package io.stockcast.functions.metrics;

import io.stockcast.domain.forecast.Forecast;
import java.time.Duration;

/** What is measured while functions run. */
public interface Metrics {

    /** A forecast was made and published, so long after its prices were first asked for. */
    void forecastMade(Forecast forecast, Duration took);

    /** A source of market data did not answer, or not with data. */
    void providerFailed(String provider);

    /** A worker picked up a job so long after it was sent. */
    void jobPickedUp(Duration waited);

    /** A refresh is over, and so many of its indices could not be forecast. */
    void indicesRefreshed(int failures);

    /** The forecasts that watchlists lack were started, but for so many that could not be. */
    void watchlistsRefreshed(int started, int failures);

    /** Alerts were checked with new forecasts and told so many events, but for those that could not be checked. */
    void alertsChecked(int told, int failures);

    /** Letters were sent, but for those that failed. */
    void lettersSent(int sent, int failures);

    /** A stored object was skipped because it is damaged or foreign. */
    void objectUnreadable();

    /** All records were made again from their ledgers, but for so many. */
    void recordsRebuilt(int failures);

    /** The stream has confirmed the quotes of a round, but for so many, which need not all be lost. */
    void quotesSent(int lost);

    /** So many records of the stream were refused, for none of them could be the quote of an exchange. */
    void quotesRefused(int refused);
}
