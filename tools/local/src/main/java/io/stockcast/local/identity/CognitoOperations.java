package io.stockcast.local.identity;

import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.json.JsonMapper;

/** The two operations of Cognito's JSON protocol that the functions use. */
final class CognitoOperations extends Handler.Abstract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SERVICE = "AWSCognitoIdentityProviderService.";

    private final Accounts accounts;

    CognitoOperations(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String operation = request.getHeaders().get("X-Amz-Target");
        String id =
                JSON.readTree(Content.Source.asString(request)).path("Username").asString("");
        if ((SERVICE + "AdminGetUser").equals(operation)) {
            accounts.withId(id)
                    .ifPresentOrElse(
                            account -> answer(response, callback, HttpStatus.OK_200, user(account)),
                            () -> refuse(response, callback, "UserNotFoundException"));
        } else if ((SERVICE + "AdminDeleteUser").equals(operation)) {
            accounts.remove(id)
                    .ifPresentOrElse(
                            account -> answer(response, callback, HttpStatus.OK_200, Map.of()),
                            () -> refuse(response, callback, "UserNotFoundException"));
        } else {
            refuse(response, callback, "UnknownOperationException");
        }
        return true;
    }

    // Nobody verifies an address on one machine, from which no mail is sent.
    private static Map<String, Object> user(Account account) {
        return Map.of(
                "Username",
                account.id(),
                "UserAttributes",
                List.of(
                        attribute("sub", account.id()),
                        attribute("email", account.email()),
                        attribute("email_verified", "true")),
                "UserCreateDate",
                account.createdAt().toEpochMilli() / 1000.0,
                "Enabled",
                true,
                "UserStatus",
                "CONFIRMED");
    }

    private static Map<String, String> attribute(String name, String value) {
        return Map.of("Name", name, "Value", value);
    }

    private static void refuse(Response response, Callback callback, String type) {
        answer(response, callback, HttpStatus.BAD_REQUEST_400, Map.of("__type", type));
    }

    private static void answer(Response response, Callback callback, int status, Map<String, ?> body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.1");
        Content.Sink.write(response, true, JSON.writeValueAsString(body), callback);
    }
}
