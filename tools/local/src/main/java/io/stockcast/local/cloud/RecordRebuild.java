package io.stockcast.local.cloud;

import io.stockcast.marketdata.TickerSymbol;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fires the scheduled event that makes the records of a bucket again, as EventBridge does every week. */
public final class RecordRebuild {

    private static final String FUNCTION = "record-rebuild";
    private static final JsonMapper JSON = new JsonMapper();

    private final String bucket;
    private final LocalFunctions functions;

    public RecordRebuild(LocalStorage storage, String bucket) {
        this.bucket = bucket;
        Map<String, String> environment = new HashMap<>(storage.environment());
        environment.put("STOCKCAST_BUCKET", bucket);
        this.functions = new LocalFunctions(environment, Clock.systemUTC());
    }

    /** What became of a record, in a line. */
    public record Line(String text, boolean isFailure) {}

    /** Makes the records of some instruments again; where none is listed, of all. */
    public List<Line> run(List<TickerSymbol> symbols) {
        functions.start(FUNCTION);
        byte[] event = JSON.writeValueAsBytes(ScheduledEvents.of(FUNCTION, symbols));
        JsonNode report = JSON.readTree(functions.invoke(FUNCTION, event));
        return report.path("records").valueStream().map(this::line).toList();
    }

    private Line line(JsonNode entry) {
        String name = bucket + " " + entry.path("symbol").asString();
        boolean isFailure = entry.path("reason").isString();
        int scored = entry.path("entries").asInt();
        String outcome = isFailure
                ? "not made again: " + entry.path("reason").asString()
                : String.format(
                        Locale.ROOT,
                        "%,d of %,d entries scored",
                        scored,
                        scored + entry.path("unreadable").asInt());
        return new Line(name + ": " + outcome, isFailure);
    }
}
