package io.stockcast.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import io.stockcast.functions.correlation.CorrelationId;
import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.TickerSymbol;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request to a route of the API.
 *
 * @param route the operation of the contract, such as {@code GET /api/forecasts/{symbol}}
 * @param path the path as the visitor sent it
 * @param pathParameters the values of the route's placeholders, decoded
 * @param queryParameters decoded
 * @param headers under names in lower case
 * @param body empty where there is none
 * @param requestId as API Gateway's access log names it
 * @param correlationId as CloudFront names it
 */
public record ApiRequest(
        String route,
        String path,
        Map<String, String> pathParameters,
        Map<String, String> queryParameters,
        Map<String, String> headers,
        String body,
        @Nullable String requestId,
        CorrelationId correlationId) {

    /** The placeholder of a secret in a path. */
    public static final String KEY = "key";

    private static final String CLOUDFRONT_ID = "x-amz-cf-id";
    private static final String MALFORMED_SYMBOL =
            "A symbol has 1 to 12 characters, each a capital letter, a digit or one of . ^ = -";

    static ApiRequest of(APIGatewayV2HTTPEvent event) {
        Map<String, String> headers = orEmpty(event.getHeaders());
        String requestId = context(event).map(RequestContext::getRequestId).orElse(null);
        return new ApiRequest(
                operation(Objects.requireNonNullElse(event.getRouteKey(), "")),
                path(event),
                orEmpty(event.getPathParameters()),
                orEmpty(event.getQueryStringParameters()),
                headers,
                body(event),
                requestId,
                CorrelationId.firstOf(headers.get(CLOUDFRONT_ID), requestId));
    }

    /** The path's {@code symbol}. */
    public TickerSymbol symbol() {
        return TickerSymbol.parse(pathParameter("symbol")).orElseThrow(() -> new BadRequestException(MALFORMED_SYMBOL));
    }

    /** The values of the route's placeholders, but for a secret: whoever knows that needs nothing else. */
    Map<String, String> loggedParameters() {
        Map<String, String> logged = new HashMap<>(pathParameters);
        logged.remove(KEY);
        return logged;
    }

    /** The value of one of the route's placeholders. */
    public String pathParameter(String name) {
        return Objects.requireNonNull(pathParameters.get(name), () -> route + " has no parameter " + name);
    }

    public Optional<String> queryParameter(String name) {
        return Optional.ofNullable(queryParameters.get(name));
    }

    /** The value of a header. */
    public Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    // HEAD is answered as GET is; whoever sends the response leaves out its body.
    private static String operation(String routeKey) {
        return routeKey.startsWith("HEAD ") ? "GET " + routeKey.substring("HEAD ".length()) : routeKey;
    }

    // API Gateway puts the name of its stage first. Only CloudFront knows it, so no answer may repeat it.
    private static String path(APIGatewayV2HTTPEvent event) {
        String path = event.getRawPath();
        return context(event)
                .map(context -> "/" + context.getStage())
                .filter(stage -> path.startsWith(stage + "/"))
                .map(stage -> path.substring(stage.length()))
                .orElse(path);
    }

    private static Optional<RequestContext> context(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext());
    }

    private static String body(APIGatewayV2HTTPEvent event) {
        String body = event.getBody() == null ? "" : event.getBody();
        return event.getIsBase64Encoded() ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
    }

    /** Only the route, because the headers carry the person's token. */
    @Override
    public String toString() {
        return route;
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
