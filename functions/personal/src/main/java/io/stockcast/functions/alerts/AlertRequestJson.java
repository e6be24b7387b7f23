package io.stockcast.functions.alerts;

import io.stockcast.functions.http.JsonBody;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.TickerSymbol;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the contract's AlertRequest and AlertReading, and says in a sentence what is wrong with one. */
final class AlertRequestJson {

    private static final String RULE = "The body must be JSON.";
    private static final Set<Integer> LEVELS = Set.of(80, 95);
    private static final Set<Integer> HORIZONS = Set.of(1, 5, 20);
    private static final double HIGHEST_PRICE = 1e9;

    private AlertRequestJson() {}

    static AlertRequest read(String body) {
        JsonNode json = JsonBody.tree(body, RULE);
        require(hasOnly(json, "symbol", "condition"), "The body must be JSON with a symbol and a condition.");
        TickerSymbol symbol = TickerSymbol.parse(json.path("symbol").asString(""))
                .orElseThrow(() -> new BadRequestException("The symbol is malformed."));
        return new AlertRequest(symbol, condition(json.path("condition")));
    }

    /** Up to when somebody has read. */
    static Instant readUntil(String body) {
        String until = JsonBody.tree(body, RULE).path("until").asString("");
        try {
            return Instant.parse(until);
        } catch (DateTimeException e) {
            throw new BadRequestException(
                    "The body must be JSON with a time, \"until\", such as 2026-08-20T21:30:00Z.");
        }
    }

    private static Condition condition(JsonNode json) {
        return switch (json.path("kind").asString("")) {
            case Kinds.OUTSIDE -> outside(json);
            case Kinds.WIDER -> wider(json);
            case Kinds.CHANCE -> chance(json);
            case Kinds.REPORT -> report(json);
            default -> throw new BadRequestException("The kind of a condition is OUTSIDE, WIDER, CHANCE or REPORT.");
        };
    }

    private static Condition outside(JsonNode json) {
        require(
                hasOnly(json, "kind", "level")
                        && LEVELS.contains(json.path("level").asInt(0)),
                "A close is outside its range at a level of 80 or 95 %; nothing else can be chosen.");
        return new Condition.Outside(json.path("level").asInt());
    }

    private static Condition wider(JsonNode json) {
        require(
                hasOnly(json, "kind", "share") && isWithin(json.path("share"), 0.05, 5),
                "A range is wider by a share from 0.05 to 5, where 0.25 is a quarter wider.");
        return new Condition.Wider(json.path("share").asDouble());
    }

    private static Condition chance(JsonNode json) {
        require(
                hasOnly(json, "kind", "price", "side", "horizon", "threshold"),
                "A chance has a price, a side, a horizon and a threshold, and nothing else.");
        require(
                isWithin(json.path("price"), Double.MIN_VALUE, HIGHEST_PRICE),
                "The price must be a number above 0, and a billion at most.");
        require(HORIZONS.contains(json.path("horizon").asInt(0)), "The horizon is 1, 5 or 20 sessions.");
        require(isWithin(json.path("threshold"), 0.01, 0.99), "The threshold is a chance from 0.01 to 0.99.");
        return new Condition.Chance(
                json.path("price").asDouble(),
                side(json.path("side").asString("")),
                json.path("horizon").asInt(),
                json.path("threshold").asDouble());
    }

    private static Condition.Side side(String name) {
        return Arrays.stream(Condition.Side.values())
                .filter(side -> side.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("The side of a price is ABOVE or BELOW."));
    }

    private static Condition report(JsonNode json) {
        require(hasOnly(json, "kind"), "Nothing can be chosen about a report.");
        return new Condition.Report();
    }

    private static boolean hasOnly(JsonNode json, String... names) {
        return json.isObject() && Set.copyOf(json.propertyNames()).equals(Set.copyOf(List.of(names)));
    }

    private static boolean isWithin(JsonNode number, double least, double most) {
        return number.isNumber() && number.asDouble() >= least && number.asDouble() <= most;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadRequestException(otherwise);
        }
    }
}
