package io.stockcast.local.cloud;

import io.stockcast.local.start.Progress;
import io.stockcast.marketdata.Instrument;
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

    private void refresh(Instrument index) {
        byte[] event = JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, Optional.of(index.symbol())));
        JsonNode report = JSON.readTree(functions.invoke(FUNCTION, event));
        for (JsonNode entry : report.path("indices")) {
            if (entry.path("outcome").asString().equals("FAILED")) {
                progress.warn("No forecast of " + index.name() + ": "
                        + entry.path("reason").asString());
            }
        }
    }
}
