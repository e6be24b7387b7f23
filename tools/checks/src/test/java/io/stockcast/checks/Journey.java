package io.stockcast.checks;

import io.stockcast.local.cloud.LocalFunctions;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls functions with the events that AWS would send, and has their calls recorded. */
final class Journey {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final LocalFunctions functions;
    private final String accessToken;
    private final Set<String> routes = new TreeSet<>();

    Journey(LocalFunctions functions, String accessToken) {
        this.functions = functions;
        this.accessToken = accessToken;
    }

    /** The routes that were called. */
    Set<String> routes() {
        return routes;
    }

    /** Calls a route with the parameters of its path, between them a slash, and returns the answer. */
    Answer call(String route, String parameter) {
        return call(route, parameter, null);
    }

    Answer call(String route, String parameter, String body) {
        routes.add(route);
        String function = ContractRoutes.all().stream()
                .filter(known -> known.key().equals(route))
                .findFirst()
                .orElseThrow()
                .function();
        JsonNode answer = invoke(function, httpEvent(route, parameter, body));
        return new Answer(answer.path("statusCode").asInt(), answer.path("body").asString(""));
    }

    /** Calls a function that has no route. */
    JsonNode invoke(String function, Map<String, Object> event) {
        RecordedCalls.by(function);
        try {
            byte[] answer = functions.invoke(function, JSON.writeValueAsBytes(event));
            return JSON.readTree(new String(answer, StandardCharsets.UTF_8));
        } finally {
            RecordedCalls.byNobody();
        }
    }

    /** What a route answered. */
    record Answer(int status, String body) {

        String field(String pointer) {
            return JSON.readTree(body).at(pointer).asString();
        }
    }

    private Map<String, Object> httpEvent(String route, String parameter, String body) {
        String method = route.substring(0, route.indexOf(' '));
        String template = route.substring(route.indexOf(' ') + 1);
        Map<String, Object> event = new HashMap<>();
        event.put("version", "2.0");
        event.put("routeKey", route);
        event.put("rawPath", template.replaceAll("\\{.*}", parameter));
        event.put("rawQueryString", "");
        event.put("headers", Map.of("authorization", "Bearer " + accessToken));
        event.put(
                "queryStringParameters",
                parameter.isEmpty() ? Map.of() : Map.of("query", parameter, "symbols", parameter, "token", parameter));
        event.put("pathParameters", pathParameters(template, parameter));
        event.put("requestContext", Map.of("http", Map.of("method", method), "stage", "$default"));
        event.put("body", body);
        event.put("isBase64Encoded", false);
        return event;
    }

    private static Map<String, String> pathParameters(String template, String parameters) {
        String[] values = parameters.split("/");
        Map<String, String> named = new HashMap<>();
        Matcher names = PLACEHOLDER.matcher(template);
        for (int i = 0; names.find(); i++) {
            named.put(names.group(1), values[i]);
        }
        return named;
    }
}
