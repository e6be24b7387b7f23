package io.stockcast.functions.mail;

import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import io.stockcast.functions.http.HttpFunction;
import io.stockcast.functions.problem.BadRequestException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code GET} and {@code POST /api/mail/unsubscribe}, for whoever has the link of a mail. */
public final class UnsubscribeFunction extends HttpFunction {

    private final UnsubscribeService service;

    public UnsubscribeFunction(UnsubscribeService service) {
        this.service = service;
    }

    @Override
    protected ApiResponse answer(ApiRequest request) {
        return switch (request.route()) {
            case "GET /api/mail/unsubscribe" -> ApiResponse.seeOther(page(request));
            case "POST /api/mail/unsubscribe" -> {
                service.end(token(request), request.queryParameter("kind"));
                yield ApiResponse.noContent();
            }
            default -> throw unrouted(request);
        };
    }

    // Programs that look through mails open their links: that must not end anything.
    private static String page(ApiRequest request) {
        return "/unsubscribe?token=" + encoded(token(request))
                + request.queryParameter("kind")
                        .map(kind -> "&kind=" + encoded(kind))
                        .orElse("");
    }

    private static String token(ApiRequest request) {
        return request.queryParameter("token").orElseThrow(() -> new BadRequestException("The token is missing."));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
