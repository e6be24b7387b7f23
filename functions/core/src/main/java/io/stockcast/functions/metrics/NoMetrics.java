package io.stockcast.functions.metrics;

import io.stockcast.domain.forecast.Forecast;
import java.time.Duration;

/** Discards measurements, such as on a developer's machine. */
public final class NoMetrics implements Metrics {

    @Override
    public void forecastMade(Forecast forecast, Duration took) {}

    @Override
    public void providerFailed(String provider) {}

    @Override
    public void jobPickedUp(Duration waited) {}

    @Override
    public void indicesRefreshed(int failures) {}

    @Override
    public void watchlistsRefreshed(int started, int failures) {}

    @Override
    public void alertsChecked(int told, int failures) {}

    @Override
    public void lettersSent(int sent, int failures) {}

    @Override
    public void objectUnreadable() {}

    @Override
    public void recordsRebuilt(int failures) {}

    @Override
    public void quotesSent(int lost) {}

    @Override
    public void quotesRefused(int refused) {}
}
