package io.stockcast.bench.quotes;

import java.util.BitSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which rounds of a load the bars of an instrument hold. */
final class StoredRounds {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredRounds() {}

    /** How many quotes of the rounds are missing in an answer of {@code GET /api/quotes} with bars. */
    static int missing(String answer, int instruments, int rounds) {
        int stored = 0;
        for (JsonNode quote : JSON.readTree(answer).path("quotes")) {
            BitSet held = new BitSet(rounds);
            for (JsonNode bar : quote.path("bars")) {
                held.set(QuoteLoad.roundOf(bar.path("open").asDouble()));
                held.set(QuoteLoad.roundOf(bar.path("close").asDouble()));
            }
            stored += held.cardinality();
        }
        return instruments * rounds - stored;
    }
}
