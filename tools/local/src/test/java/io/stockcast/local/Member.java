package io.stockcast.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in; what they are answered is held to openapi.yaml. */
final class Member {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private final String token;

    private Member(RunningCloud cloud, JsonNode tokens) {
        this.origin = "http://localhost:" + cloud.port();
        this.token = tokens.get("access_token").asString();
    }

    static Member signUp(RunningCloud cloud, String email, String password) {
        return new Member(cloud, new Visitor(cloud).signUp(email, password));
    }

    static Member signIn(RunningCloud cloud, String email, String password) {
        return new Member(cloud, new Visitor(cloud).signIn(email, password));
    }

    String token() {
        return token;
    }

    HttpResponse<String> call(String method, String path) {
        return call(method, path, "");
    }

    HttpResponse<String> call(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            return held(method, path, client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of an answer that must be a success. */
    JsonNode get(String path) {
        HttpResponse<String> response = call("GET", path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> held(String method, String path, HttpResponse<String> response) {
        SimpleResponse.Builder seen = SimpleResponse.Builder.status(response.statusCode());
        response.headers().map().forEach(seen::withHeader);
        if (!response.body().isEmpty()) {
            seen.withBody(response.body());
        }
        assertThat(RunningCloud.CONTRACT
                        .validateResponse(path, Request.Method.valueOf(method), seen.build())
                        .getMessages())
                .as(method + " " + path + ": " + response.body())
                .isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        return response;
    }
}
