package io.stockcast.functions.testing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.functions.metrics.Metrics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was measured, in order. */
public final class RecordedMetrics implements Metrics {

    private final List<String> measurements = new ArrayList<>();

    @Override
    public void forecastMade(Forecast forecast, Duration took) {
        measurements.add("forecast of " + forecast.symbol() + " in " + took);
    }

    @Override
    public void providerFailed(String provider) {
        measurements.add("failure of " + provider);
    }

    @Override
    public void jobPickedUp(Duration waited) {
        measurements.add("job after " + waited);
    }

    @Override
    public void indicesRefreshed(int failures) {
        measurements.add("refresh with failures: " + failures);
    }

    @Override
    public void watchlistsRefreshed(int started, int failures) {
        measurements.add("watchlist forecasts started: " + started + ", with failures: " + failures);
    }

    @Override
    public void alertsChecked(int told, int failures) {
        measurements.add("alert events: " + told + ", with failures: " + failures);
    }

    @Override
    public void lettersSent(int sent, int failures) {
        measurements.add("letters sent: " + sent + ", with failures: " + failures);
    }

    @Override
    public void objectUnreadable() {
        measurements.add("unreadable object");
    }

    @Override
    public void recordsRebuilt(int failures) {
        measurements.add("rebuild with failures: " + failures);
    }

    @Override
    public void quotesSent(int lost) {
        measurements.add("round with quotes lost: " + lost);
    }

    @Override
    public void quotesRefused(int refused) {
        measurements.add("quotes refused: " + refused);
    }

    public List<String> all() {
        return List.copyOf(measurements);
    }
}
