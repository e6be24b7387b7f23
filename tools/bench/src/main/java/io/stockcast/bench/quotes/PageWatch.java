package io.stockcast.bench.quotes;

import io.stockcast.bench.local.RunningProduct;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the quotes of a page again and again, and notes how old each is when it is seen first. */
final class PageWatch {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningProduct product;
    private final String path;
    private final AtomicLongArray sent;
    private final int[] seen;
    private final List<Double> millis = new ArrayList<>();
    private int backward;

    /**
     * A page.
     *
     * @param symbols of the page, joined by commas
     * @param instruments how many these are
     * @param sent when each round was put on the stream, in nanoseconds
     */
    PageWatch(RunningProduct product, String symbols, int instruments, AtomicLongArray sent) {
        this.product = product;
        this.path = "/api/quotes?symbols=" + symbols;
        this.sent = sent;
        this.seen = new int[instruments];
    }

    /** Asks once; returns whether all instruments have come to a round. */
    boolean look(int last) throws IOException, InterruptedException {
        List<JsonNode> quotes =
                JSON.readTree(product.get(path)).path("quotes").valueStream().toList();
        long now = System.nanoTime();
        for (int i = 0; i < quotes.size(); i++) {
            note(i, QuoteLoad.roundOf(quotes.get(i).path("price").asDouble()) + 1, now);
        }
        return quotes.size() == seen.length && seen[0] > last;
    }

    // Rounds are counted from one here, for none has been seen at first.
    private void note(int instrument, int round, long now) {
        if (round < seen[instrument]) {
            backward++;
        } else if (round > seen[instrument]) {
            millis.add((now - sent.get(round - 1)) / 1e6);
            seen[instrument] = round;
        }
    }

    /** How long quotes took from the stream to the page. */
    List<Double> millis() {
        return millis;
    }

    /** How often a quote followed a later one. */
    int backward() {
        return backward;
    }
}
