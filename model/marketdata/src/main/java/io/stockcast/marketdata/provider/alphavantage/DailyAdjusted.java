package io.stockcast.marketdata.provider.alphavantage;

import static io.stockcast.marketdata.provider.JsonValues.price;
import static io.stockcast.marketdata.provider.JsonValues.text;
import static io.stockcast.marketdata.provider.JsonValues.volume;

import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.RawHistory;
import io.stockcast.marketdata.repair.Split;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The daily adjusted series: an object of dates, the newest first, its prices as they were traded. */
record DailyAdjusted(JsonNode body) {

    /** The history of the instrument that Alpha Vantage calls {@code name}, if that is what this is. */
    RawHistory history(String name) {
        if (!text(body.at("/Meta Data/2. Symbol")).equalsIgnoreCase(name)) {
            throw ProviderException.lasting("answers with an instrument other than " + name);
        }
        List<RawBar> traded = new ArrayList<>();
        List<Split> splits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> day : body.path("Time Series (Daily)").properties()) {
            LocalDate date = LocalDate.parse(day.getKey());
            traded.add(bar(date, day.getValue()));
            double ratio = price(day.getValue().path("8. split coefficient"));
            if (ratio > 0 && ratio != 1) {
                splits.add(new Split(date, ratio));
            }
        }
        Collections.reverse(traded);
        return new RawHistory("", Split.adjust(traded, splits), splits);
    }

    private static RawBar bar(LocalDate date, JsonNode day) {
        return new RawBar(
                date,
                price(day.path("1. open")),
                price(day.path("2. high")),
                price(day.path("3. low")),
                price(day.path("4. close")),
                price(day.path("5. adjusted close")),
                volume(day.path("6. volume")));
    }
}
