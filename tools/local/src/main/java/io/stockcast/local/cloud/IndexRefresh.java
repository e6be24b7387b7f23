package io.stockcast.local.cloud;

import io.stockcast.local.start.Progress;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fires the scheduled events that forecast the indices, as EventBridge does after New York's close. */
public final class IndexRefresh {

    /** The function that the events go to. */
    public static final String FUNCTION = "index-refresh";

    private static final JsonMapper JSON = new JsonMapper();

    private final LocalFunctions functions;
    private final Progress progress;

    public IndexRefresh(LocalFunctions functions, Progress progress) {
        this.functions = functions;
        this.progress = progress;
    }

    /** Brings the forecasts of the indices up to date, one after the other. */
    public void run(List<Instrument> indices) {
        for (int i = 0; i < indices.size(); i++) {
            Instrument index = indices.get(i);
            progress.step("Forecasting " + index.name() + " (" + (i + 1) + " of " + indices.size() + ")");
            refresh(index);
        }
    }

    /** Brings the forecasts of all indices up to date after their prices have changed. */
    public void runAgain() {
        runAgain(Optional.empty());
    }

    /** Brings the forecasts of some indices up to date on the evening of a session. */
    public void runAgain(List<Instrument> indices) {
        indices.forEach(index -> runAgain(Optional.of(index.symbol())));
    }

    private void runAgain(Optional<TickerSymbol> scope) {
        for (JsonNode entry : refresh(scope)) {
            String symbol = entry.path("symbol").asString();
            if (entry.path("outcome").asString().equals("FORECAST")) {
                progress.step("Forecast " + symbol + " again, for its prices have changed");
            }
            warnOfFailure(symbol, entry);
        }
    }

    private void refresh(Instrument index) {
        for (JsonNode entry : refresh(Optional.of(index.symbol()))) {
            warnOfFailure(index.name(), entry);
        }
    }

    private JsonNode refresh(Optional<TickerSymbol> symbol) {
        byte[] event = JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, symbol));
        return JSON.readTree(functions.invoke(FUNCTION, event)).path("indices");
    }

    private void warnOfFailure(String index, JsonNode entry) {
        if (entry.path("outcome").asString().equals("FAILED")) {
            progress.warn(
                    "No forecast of " + index + ": " + entry.path("reason").asString());
        }
    }
}
