package io.stockcast.marketdata.provider.cboe;

import static io.stockcast.marketdata.provider.JsonValues.price;
import static io.stockcast.marketdata.provider.JsonValues.text;
import static io.stockcast.marketdata.provider.JsonValues.volume;

import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.RawHistory;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The days of a file of Cboe's, the oldest first. Prices are 0 where it has none. */
record DelayedQuotes(JsonNode days) {

    private static final List<String> KEYS = List.of("date", "open", "high", "low", "close", "volume");

    static DelayedQuotes in(JsonNode file) {
        JsonNode days = file.path("data");
        if (!days.isArray()) {
            throw ProviderException.changedForm("no \"data\"");
        }
        if (!days.isEmpty()) {
            requireKeys(days.get(days.size() - 1));
        }
        return new DelayedQuotes(days);
    }

    private static void requireKeys(JsonNode day) {
        KEYS.stream().filter(key -> !day.has(key)).findFirst().ifPresent(key -> {
            throw ProviderException.changedForm("a day without \"" + key + "\"");
        });
    }

    /** The history from the listing on: what is before it has no prices. */
    RawHistory history() {
        List<RawBar> bars = days.valueStream()
                .map(DelayedQuotes::bar)
                .dropWhile(bar -> bar.close() == 0)
                .toList();
        return new RawHistory("", bars, List.of());
    }

    private static RawBar bar(JsonNode day) {
        return new RawBar(
                LocalDate.parse(text(day.path("date"))),
                priceOrNone(day.path("open")),
                priceOrNone(day.path("high")),
                priceOrNone(day.path("low")),
                price(day.path("close")),
                Double.NaN,
                volume(day.path("volume")));
    }

    private static double priceOrNone(JsonNode value) {
        double price = price(value);
        return price == 0 ? Double.NaN : price;
    }
}
