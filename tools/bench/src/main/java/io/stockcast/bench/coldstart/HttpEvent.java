package io.stockcast.bench.coldstart;

/** Events of API Gateway, in JSON. */
final class HttpEvent {

    private static final String EVENT = """
            {"version": "2.0", "routeKey": "GET %1$s", "rawPath": "%2$s", "rawQueryString": "",
             "headers": {%3$s "accept": "application/json"}, "pathParameters": {%4$s},
             "requestContext": {"stage": "$default", "http": {"method": "GET", "path": "%2$s"}},
             "isBase64Encoded": false}""";

    private HttpEvent() {}

    static String get(String path) {
        return EVENT.formatted(path, path, "", "");
    }

    static String forecast(String symbol) {
        return EVENT.formatted(
                "/api/forecasts/{symbol}", "/api/forecasts/" + symbol, "", "\"symbol\": \"" + symbol + "\"");
    }

    static String analytics(String symbol) {
        return EVENT.formatted(
                "/api/indices/{symbol}/analytics",
                "/api/indices/" + symbol + "/analytics",
                "",
                "\"symbol\": \"" + symbol + "\"");
    }

    static String signedIn(String path, String accessToken) {
        return EVENT.formatted(path, path, "\"authorization\": \"Bearer " + accessToken + "\",", "");
    }
}
