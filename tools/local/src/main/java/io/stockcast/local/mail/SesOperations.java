package io.stockcast.local.mail;

import io.stockcast.local.cloud.UnwritableStateException;
import io.stockcast.local.mail.ReceivedMail.MailHeader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one operation of SES that the functions use: a mail that is sent lands in the mailbox. */
final class SesOperations extends Handler.Abstract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SEND = "/v2/email/outbound-emails";

    private final Mailbox mailbox;
    private final Clock clock;

    SesOperations(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!request.getMethod().equals("POST")
                || !request.getHttpURI().getPath().equals(SEND)) {
            refuse(response, callback, HttpStatus.NOT_FOUND_404, "NotFoundException");
            return true;
        }
        ReceivedMail mail = mail(JSON.readTree(Content.Source.asString(request)));
        try {
            mailbox.add(mail);
            answer(response, callback, HttpStatus.OK_200, Map.of("MessageId", mail.id()));
        } catch (UnwritableStateException e) {
            refuse(response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500, "InternalServiceErrorException");
        }
        return true;
    }

    private ReceivedMail mail(JsonNode sent) {
        JsonNode message = sent.path("Content").path("Simple");
        return new ReceivedMail(
                UUID.randomUUID().toString(),
                clock.instant(),
                sent.path("FromEmailAddress").asString(""),
                sent.path("Destination").path("ToAddresses").path(0).asString(""),
                message.path("Subject").path("Data").asString(""),
                message.path("Body").path("Text").path("Data").asString(""),
                message.path("Body").path("Html").path("Data").asString(""),
                headers(message.path("Headers")));
    }

    private static List<MailHeader> headers(JsonNode headers) {
        return headers.valueStream()
                .map(header -> new MailHeader(
                        header.path("Name").asString(""), header.path("Value").asString("")))
                .toList();
    }

    private static void refuse(Response response, Callback callback, int status, String type) {
        response.getHeaders().put("x-amzn-ErrorType", type);
        answer(response, callback, status, Map.of());
    }

    private static void answer(Response response, Callback callback, int status, Map<String, ?> body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, JSON.writeValueAsString(body), callback);
    }
}
