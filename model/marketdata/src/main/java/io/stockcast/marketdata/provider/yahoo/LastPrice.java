package io.stockcast.marketdata.provider.yahoo;

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

/** The newest price in a chart of Yahoo's, which is of regular trading alone. */
record LastPrice(JsonNode meta) {

    private static final String PRICE = "regularMarketPrice";
    private static final String TIME = "regularMarketTime";

    static LastPrice in(JsonNode result, String name) {
        JsonNode meta = result.path("meta");
        if (!text(meta.path("symbol")).equals(name)) {
            throw ProviderException.lasting("answers with an instrument other than " + name);
        }
        List.of(PRICE, TIME).stream().filter(key -> !meta.has(key)).findFirst().ifPresent(key -> {
            throw ProviderException.changedForm("a chart without \"" + key + "\"");
        });
        return new LastPrice(meta);
    }

    Optional<MarketQuote> quote(Instrument instrument) {
        double price = QuotedPrice.of(instrument, price(meta.path(PRICE)), text(meta.path("currency")));
        return price > 0
                ? Optional.of(new MarketQuote(
                        instrument.symbol(),
                        price,
                        Instant.ofEpochSecond(meta.path(TIME).longValue()),
                        delay(instrument.exchange()),
                        YahooFinance.NAME))
                : Optional.empty();
    }

    // As its list of exchanges says, which also names the few that are later.
    private static Duration delay(Exchange exchange) {
        return switch (exchange) {
            case XNYS, XNAS, EVERY_DAY, WEEKDAYS -> Duration.ZERO;
            case XTKS -> Duration.ofMinutes(20);
            default -> Duration.ofMinutes(15);
        };
    }
}
