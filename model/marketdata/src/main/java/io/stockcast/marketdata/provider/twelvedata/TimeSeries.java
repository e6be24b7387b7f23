package io.stockcast.marketdata.provider.twelvedata;

import static io.stockcast.marketdata.provider.JsonValues.price;
import static io.stockcast.marketdata.provider.JsonValues.text;
import static io.stockcast.marketdata.provider.JsonValues.volume;

import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.RawHistory;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A time series of days, adjusted for splits but not for dividends, and without the splits. */
record TimeSeries(JsonNode body) {

    /** The history of the instrument that Twelve Data calls {@code name}, if that is what this is. */
    RawHistory history(String name) {
        JsonNode meta = body.path("meta");
        if (!text(meta.path("symbol")).equals(name)) {
            throw ProviderException.lasting("answers with an instrument other than " + name);
        }
        if (!text(meta.path("interval")).equals("1day")) {
            throw ProviderException.lasting("answers with bars that are not daily");
        }
        List<RawBar> bars =
                body.path("values").valueStream().map(TimeSeries::bar).toList();
        return new RawHistory(text(meta.path("currency")), bars, List.of());
    }

    private static RawBar bar(JsonNode day) {
        return new RawBar(
                LocalDate.parse(text(day.path("datetime"))),
                price(day.path("open")),
                price(day.path("high")),
                price(day.path("low")),
                price(day.path("close")),
                Double.NaN,
                volume(day.path("volume")));
    }
}
