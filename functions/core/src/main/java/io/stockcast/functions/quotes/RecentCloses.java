package io.stockcast.functions.quotes;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.functions.storage.HistoryStore;
import io.stockcast.functions.storage.StorageException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The last closes in the inputs of forecasts; it remembers those of each instrument's newest forecast. */
public final class RecentCloses {

    private static final int COUNT = 60;

    private record Closes(String inputSha256, List<Double> closes) {}

    private final HistoryStore histories;
    private final Map<String, Closes> newest = new ConcurrentHashMap<>();

    public RecentCloses(HistoryStore histories) {
        this.histories = histories;
    }

    /** The closes of the 60 sessions up to the forecast's as-of session, the oldest first. */
    public List<Double> upTo(Forecast forecast) {
        return newest.compute(
                        forecast.symbol(),
                        (symbol, known) -> known != null && known.inputSha256().equals(forecast.inputSha256())
                                ? known
                                : read(forecast))
                .closes();
    }

    private Closes read(Forecast forecast) {
        PriceHistory history = histories
                .last(COUNT, forecast.symbol(), forecast.inputSha256())
                .orElseThrow(() -> new StorageException(
                        "the input of the forecast of " + forecast.symbol() + " is missing", null));
        return new Closes(forecast.inputSha256(), of(history));
    }

    /** The closes of the history's last 60 sessions, the oldest first. */
    static List<Double> of(PriceHistory history) {
        List<Bar> bars = history.bars();
        return bars.subList(Math.max(0, bars.size() - COUNT), bars.size()).stream()
                .map(Bar::close)
                .toList();
    }
}
