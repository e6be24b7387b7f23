package io.stockcast.marketdata.provider.twelvedata;

import static io.stockcast.marketdata.provider.JsonValues.price;
import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.provider.QuotedPrice;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One quote of Twelve Data's: the bar of the day so far, and when its close was the price. */
record TwelveDataQuote(JsonNode json) {

    private static final String PRICE = "close";

    /** {@code timestamp} is when the day's bar began. */
    private static final String TIME = "last_quote_at";

    /** The quote of the instrument that Twelve Data calls {@code name}; empty where it has none. */
    static Optional<TwelveDataQuote> in(JsonNode json, String name) {
        if (text(json.path("status")).equals("error")) {
            return Optional.empty();
        }
        if (!text(json.path("symbol")).equals(name)) {
            throw ProviderException.lasting("answers with an instrument other than " + name);
        }
        List.of(PRICE, TIME).stream().filter(key -> !json.has(key)).findFirst().ifPresent(key -> {
            throw ProviderException.changedForm("a quote without \"" + key + "\"");
        });
        return Optional.of(new TwelveDataQuote(json));
    }

    Optional<MarketQuote> of(Instrument instrument) {
        double price = QuotedPrice.of(instrument, price(json.path(PRICE)), text(json.path("currency")));
        long time = json.path(TIME).asLong(0);
        return price > 0 && time > 0
                ? Optional.of(new MarketQuote(
                        instrument.symbol(),
                        price,
                        Instant.ofEpochSecond(time),
                        delay(instrument.exchange()),
                        TwelveData.NAME))
                : Optional.empty();
    }

    private static Duration delay(Exchange exchange) {
        boolean american = exchange == Exchange.XNYS || exchange == Exchange.XNAS;
        return american ? Duration.ZERO : Duration.ofMinutes(15);
    }
}
