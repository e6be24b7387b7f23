package io.stockcast.forecasting.network;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A network that is started when it is first asked for. */
final class StartedOnce implements AutoCloseable {

    private final Supplier<ForecastModel> start;
    private @Nullable ForecastModel model;

    StartedOnce(Supplier<ForecastModel> start) {
        this.start = start;
    }

    synchronized ForecastModel get() {
        ForecastModel started = model == null ? start.get() : model;
        model = started;
        return started;
    }

    @Override
    public synchronized void close() {
        if (model != null) {
            model.close();
        }
    }
}
