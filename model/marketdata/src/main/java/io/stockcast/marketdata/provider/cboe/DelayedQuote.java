package io.stockcast.marketdata.provider.cboe;

import static io.stockcast.marketdata.provider.JsonValues.price;
import static io.stockcast.marketdata.provider.JsonValues.text;

import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.provider.ProviderException;
import io.stockcast.marketdata.quote.MarketQuote;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The newest price in a file of Cboe's. The price is 0 and the time missing where there has been no trade. */
record DelayedQuote(JsonNode data) {

    /** As all times in its files. */
    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Duration DELAY = Duration.ofMinutes(15);
    private static final String PRICE = "current_price";
    private static final String TIME = "last_trade_time";

    static DelayedQuote in(JsonNode file) {
        JsonNode data = file.path("data");
        if (!data.isObject()) {
            throw ProviderException.changedForm("no \"data\"");
        }
        List.of(PRICE, TIME).stream().filter(key -> !data.has(key)).findFirst().ifPresent(key -> {
            throw ProviderException.changedForm("a quote without \"" + key + "\"");
        });
        return new DelayedQuote(data);
    }

    Optional<MarketQuote> of(Instrument instrument) {
        double price = price(data.path(PRICE));
        String time = text(data.path(TIME));
        return price > 0 && !time.isEmpty()
                ? Optional.of(new MarketQuote(
                        instrument.symbol(),
                        price,
                        LocalDateTime.parse(time).atZone(ZONE).toInstant(),
                        DELAY,
                        Cboe.NAME))
                : Optional.empty();
    }
}
