package io.stockcast.functions.http;

import io.stockcast.functions.problem.BadRequestException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request's body: a JSON object with at least one of its properties, and no others.
 *
 * @param rule what it must be like, for people who send something else
 */
public record JsonBody(JsonNode json, String rule) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The properties of a body that has some of these. */
    public static JsonBody of(String body, String rule, Set<String> properties) {
        JsonNode json = tree(body, rule);
        if (!json.isObject() || json.isEmpty() || !properties.containsAll(json.propertyNames())) {
            throw new BadRequestException(rule);
        }
        return new JsonBody(json, rule);
    }

    /** A property; empty where it is not given. */
    public Optional<JsonNode> property(String name) {
        return Optional.ofNullable(json.get(name));
    }

    /** What a text means; empty where it is null. */
    public <T> Optional<T> textOrNull(JsonNode value, Function<String, Optional<T>> meaning) {
        return value.isNull() ? Optional.empty() : Optional.of(text(value, meaning));
    }

    /** What a text means. */
    public <T> T text(JsonNode value, Function<String, Optional<T>> meaning) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .flatMap(text -> meaning.apply(text.asString()))
                .orElseThrow(this::malformed);
    }

    /** What a body is refused by that breaks the rule. */
    public BadRequestException malformed() {
        return new BadRequestException(rule);
    }

    /** Any JSON; what is none is refused by the rule. */
    public static JsonNode tree(String body, String rule) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new BadRequestException(rule);
        }
    }
}
