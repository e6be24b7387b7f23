package io.stockcast.functions.http;

import static java.util.stream.Collectors.toMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.function.context.config.JsonMessageConverter;
import org.springframework.cloud.function.json.JacksonMapper;
import org.springframework.messaging.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads only the fields of API Gateway's events that {@link ApiRequest} uses. The
 * adapter's converter uses reflection and starts a second JSON library, while a visitor
 * waits.
 */
public final class HttpEventConverter extends JsonMessageConverter {

    private final ObjectMapper json;

    public HttpEventConverter(JacksonMapper json) {
        super(json);
        this.json = json.getObjectMapper();
    }

    @Override
    protected boolean canConvertFrom(Message<?> message, Class<?> type) {
        return type == APIGatewayV2HTTPEvent.class;
    }

    @Override
    protected Object convertFromInternal(Message<?> message, Class<?> type, Object hint) {
        JsonNode event = json.readTree((byte[]) message.getPayload());
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(text(event, "routeKey"))
                .withRawPath(text(event, "rawPath"))
                .withPathParameters(texts(event, "pathParameters"))
                .withQueryStringParameters(texts(event, "queryStringParameters"))
                .withHeaders(texts(event, "headers"))
                .withBody(text(event, "body"))
                .withIsBase64Encoded(event.path("isBase64Encoded").asBoolean(false))
                .withRequestContext(context(event.path("requestContext")))
                .build();
    }

    private static RequestContext context(JsonNode context) {
        return RequestContext.builder()
                .withStage(text(context, "stage"))
                .withRequestId(text(context, "requestId"))
                .build();
    }

    private static Map<String, String> texts(JsonNode parent, String name) {
        return parent.path(name).properties().stream()
                .collect(toMap(Map.Entry::getKey, text -> text.getValue().asString()));
    }

    private static @Nullable String text(JsonNode parent, String name) {
        return parent.path(name).asString(null);
    }
}
