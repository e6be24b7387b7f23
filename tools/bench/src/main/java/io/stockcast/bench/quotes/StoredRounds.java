package io.stockcast.bench.quotes;

import java.util.BitSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored of the rounds of a load.
 *
 * @param missing how many quotes are in no bar
 * @param behind of how many instruments the newest quote is not that of the last round
 */
record StoredRounds(int missing, int behind) {

    static final StoredRounds COMPLETE = new StoredRounds(0, 0);

    private static final JsonMapper JSON = new JsonMapper();

    /** What an answer of {@code GET /api/quotes} with bars tells of some instruments. */
    static StoredRounds in(String answer, int instruments, int rounds) {
        int stored = 0;
        int last = 0;
        for (JsonNode quote : JSON.readTree(answer).path("quotes")) {
            stored += rounds(quote.path("bars")).cardinality();
            last += QuoteLoad.roundOf(quote.path("price").asDouble()) == rounds - 1 ? 1 : 0;
        }
        return new StoredRounds(instruments * rounds - stored, instruments - last);
    }

    // A bar has two rounds: one is its open and the other its close.
    private static BitSet rounds(JsonNode bars) {
        BitSet held = new BitSet();
        for (JsonNode bar : bars) {
            held.set(QuoteLoad.roundOf(bar.path("open").asDouble()));
            held.set(QuoteLoad.roundOf(bar.path("close").asDouble()));
        }
        return held;
    }

    StoredRounds plus(StoredRounds others) {
        return new StoredRounds(missing + others.missing, behind + others.behind);
    }
}
