package io.stockcast.marketdata.provider.yahoo;

import static io.stockcast.marketdata.provider.JsonValues.price;
import static io.stockcast.marketdata.provider.JsonValues.text;
import static io.stockcast.marketdata.provider.JsonValues.volume;

import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.repair.RawBar;
import io.stockcast.marketdata.repair.RawHistory;
import io.stockcast.marketdata.repair.Split;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * One result of Yahoo's chart: the times at which the sessions opened, and parallel columns of prices.
 *
 * @param zone of the exchange
 */
record YahooChart(JsonNode result, ZoneId zone) {

    /** The history of the instrument that Yahoo calls {@code name}, if that is what this is. */
    RawHistory history(String name) {
        JsonNode meta = result.path("meta");
        if (!text(meta.path("symbol")).equals(name)) {
            throw ProviderException.lasting("answers with an instrument other than " + name);
        }
        // Asked for too long a span, Yahoo silently sends weeks or months.
        if (!text(meta.path("dataGranularity")).equals("1d")) {
            throw ProviderException.lasting("answers with bars that are not daily");
        }
        return new RawHistory(text(meta.path("currency")), bars(), splits());
    }

    private List<RawBar> bars() {
        return IntStream.range(0, result.path("timestamp").size())
                .mapToObj(this::bar)
                .toList();
    }

    private RawBar bar(int i) {
        JsonNode quote = result.at("/indicators/quote/0");
        return new RawBar(
                date(result.path("timestamp").path(i)),
                price(quote.path("open").path(i)),
                price(quote.path("high").path(i)),
                price(quote.path("low").path(i)),
                price(quote.path("close").path(i)),
                price(result.at("/indicators/adjclose/0/adjclose").path(i)),
                volume(quote.path("volume").path(i)));
    }

    private List<Split> splits() {
        return result.at("/events/splits")
                .valueStream()
                .map(split -> new Split(
                        date(split.path("date")), price(split.path("numerator")) / price(split.path("denominator"))))
                .toList();
    }

    private LocalDate date(JsonNode seconds) {
        return Instant.ofEpochSecond(seconds.longValue()).atZone(zone).toLocalDate();
    }
}
