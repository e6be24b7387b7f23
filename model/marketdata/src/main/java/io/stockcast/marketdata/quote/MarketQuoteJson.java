package io.stockcast.marketdata.quote;

import io.stockcast.marketdata.TickerSymbol;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Quotes as they are written on the stream: JSON objects. */
public final class MarketQuoteJson {

    private static final JsonMapper JSON = new JsonMapper();

    private MarketQuoteJson() {}

    public static byte[] toJson(MarketQuote quote) {
        Map<String, Object> json = new TreeMap<>();
        json.put("symbol", quote.symbol().value());
        json.put("price", quote.price());
        json.put("time", quote.time().toString());
        json.put("delay", quote.delay().toString());
        json.put("source", quote.source());
        return JSON.writeValueAsBytes(json);
    }

    /** The quote in the bytes, or an {@link UnreadableQuoteException}; fields that it does not know are ignored. */
    public static MarketQuote parse(byte[] bytes) {
        JsonNode json = tree(bytes);
        try {
            return new MarketQuote(
                    value(json, "symbol", TickerSymbol::new),
                    price(json),
                    value(json, "time", Instant::parse),
                    value(json, "delay", Duration::parse),
                    text(json, "source"));
        } catch (IllegalArgumentException e) {
            throw new UnreadableQuoteException(String.valueOf(e.getMessage()));
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new UnreadableQuoteException("incomplete or invalid JSON");
        }
    }

    private static double price(JsonNode json) {
        JsonNode price = json.path("price");
        if (!price.isNumber()) {
            throw new UnreadableQuoteException("\"price\" is no number");
        }
        return price.asDouble(Double.NaN);
    }

    private static <T> T value(JsonNode json, String name, Function<String, T> parser) {
        try {
            return parser.apply(text(json, name));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableQuoteException("\"" + name + "\" is malformed");
        }
    }

    private static String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        if (!value.isString()) {
            throw new UnreadableQuoteException("\"" + name + "\" is no text");
        }
        return value.stringValue();
    }
}
