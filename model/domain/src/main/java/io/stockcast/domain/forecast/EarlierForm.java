package io.stockcast.domain.forecast;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of forecasts that were written before their inputs became a list: {@code inputSha256} names the instrument's
 * own history, {@code leadMarket} the lead index's, where there was one.
 */
public final class EarlierForm {

    private static final String OWN = "inputSha256";
    private static final String LEAD = "leadMarket";

    private EarlierForm() {}

    /** The same forecast, of the ledger or of the API, with a list of inputs; one that has a list stays as it is. */
    public static JsonNode upgraded(JsonNode forecast) {
        if (!(forecast instanceof ObjectNode earlier) || earlier.has("inputs") || !earlier.has(OWN)) {
            return forecast;
        }
        ObjectNode upgraded = earlier.deepCopy();
        JsonNode symbol = earlier.has("symbol") ? earlier.path("symbol") : earlier.at("/instrument/symbol");
        JsonNode lead = upgraded.remove(LEAD);
        var inputs = upgraded.putArray("inputs");
        inputs.addObject()
                .put("role", InputRole.INSTRUMENT.name())
                .<ObjectNode>set("symbol", symbol)
                .<ObjectNode>set("asOf", earlier.path("asOf"))
                .set("sha256", upgraded.remove(OWN));
        if (lead != null && !lead.isNull()) {
            inputs.addObject()
                    .put("role", InputRole.LEAD_INDEX.name())
                    .<ObjectNode>set("symbol", lead.path("symbol"))
                    .<ObjectNode>set("asOf", lead.path("asOf"))
                    .set("sha256", lead.path(OWN));
        }
        return upgraded;
    }
}
