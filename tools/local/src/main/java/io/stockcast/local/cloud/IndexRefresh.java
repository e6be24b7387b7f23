package io.stockcast.local.cloud;

import io.stockcast.local.start.Progress;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.TickerSymbol;
import java.util.List;
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
        for (JsonNode entry : refresh(List.of())) {
            String symbol = entry.path("symbol").asString();
            if (entry.path("outcome").asString().equals("FORECAST")) {
                progress.step("Forecast " + symbol + " again, for its prices have changed");
            }
            warnOfFailure(symbol, entry);
        }
    }

    /** Brings the forecasts of some indices up to date on the evening of a session. */
    public void runTogether(List<Instrument> indices) {
        if (indices.isEmpty()) {
            return;
        }
        for (JsonNode entry : refresh(indices)) {
            warnOfFailure(entry.path("symbol").asString(), entry);
        }
    }

    private void refresh(Instrument index) {
        for (JsonNode entry : refresh(List.of(index))) {
            warnOfFailure(index.name(), entry);
        }
    }

    private JsonNode refresh(List<Instrument> indices) {
        List<TickerSymbol> symbols = indices.stream().map(Instrument::symbol).toList();
        byte[] event = JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, symbols));
        return JSON.readTree(functions.invoke(FUNCTION, event)).path("indices");
    }

    private void warnOfFailure(String index, JsonNode entry) {
        if (entry.path("outcome").asString().equals("FAILED")) {
            progress.warn(
                    "No forecast of " + index + ": " + entry.path("reason").asString());
        }
    }
}
