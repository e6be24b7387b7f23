package io.stockcast.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Events as AWS sends them, each made from one that it sent. */
final class LambdaEvents {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode event;

    private LambdaEvents(ObjectNode event) {
        this.event = event;
    }

    /** API Gateway's, for a route with the one parameter that its path may have. */
    static LambdaEvents http(String route, String parameter) {
        LambdaEvents http = read("http.json");
        String method = route.substring(0, route.indexOf(' '));
        String template = route.substring(route.indexOf(' ') + 1);
        int start = template.indexOf('{');
        String path = start < 0 ? template : template.replaceAll("\\{.*}", parameter);
        http.event.put("routeKey", route).put("rawPath", path);
        if (start >= 0) {
            http.event.putObject("pathParameters").put(template.substring(start + 1, template.indexOf('}')), parameter);
        }
        ObjectNode context = (ObjectNode) http.event.get("requestContext");
        context.put("routeKey", route);
        ((ObjectNode) context.get("http")).put("method", method).put("path", path);
        return http;
    }

    /** SQS's, with one message. */
    static LambdaEvents message(String body) {
        LambdaEvents message = read("sqs.json");
        ((ObjectNode) message.event.at("/Records/0")).put("body", body);
        return message;
    }

    /** Kinesis's, with one record. */
    static LambdaEvents record(byte[] data) {
        LambdaEvents record = read("kinesis.json");
        ((ObjectNode) record.event.at("/Records/0/kinesis"))
                .put("data", Base64.getEncoder().encodeToString(data));
        return record;
    }

    /** EventBridge Scheduler's, for all instruments. */
    static LambdaEvents schedule() {
        return read("scheduler.json");
    }

    /** EventBridge's, of a mail to a person that SES tells to have been refused. */
    static LambdaEvents bounce(String userId) {
        LambdaEvents bounce = read("ses-bounce.json");
        ((ObjectNode) bounce.event.at("/detail/mail/tags")).putArray("person").add(userId);
        return bounce;
    }

    LambdaEvents signedIn(String accessToken) {
        ((ObjectNode) event.get("headers")).put("authorization", "Bearer " + accessToken);
        return this;
    }

    LambdaEvents query(String name, String value) {
        event.withObject("/queryStringParameters").put(name, value);
        return this;
    }

    String method() {
        return event.at("/requestContext/http/method").asString();
    }

    String path() {
        return event.get("rawPath").asString();
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(event);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> map() {
        return JSON.convertValue(event, Map.class);
    }

    String json() {
        return JSON.writeValueAsString(event);
    }

    private static LambdaEvents read(String file) {
        try (InputStream stream = LambdaEvents.class.getResourceAsStream("/events/" + file)) {
            return new LambdaEvents((ObjectNode) JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
