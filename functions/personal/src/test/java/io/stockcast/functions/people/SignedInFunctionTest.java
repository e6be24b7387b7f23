package io.stockcast.functions.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.stockcast.auth.KeysUnreachableException;
import io.stockcast.auth.MissingScopeException;
import io.stockcast.auth.NotSignedInException;
import io.stockcast.auth.Person;
import io.stockcast.auth.SignIn;
import io.stockcast.functions.http.ApiRequest;
import io.stockcast.functions.http.ApiResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignedInFunctionTest {

    private boolean used;

    @Test
    void signedInPerson_shouldBeTheOneOfTheHeader() {
        APIGatewayV2HTTPResponse response = call(header -> new Person("id of " + header, "ann"));

        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody()).isEqualTo("\"id of Bearer abc\"");
    }

    @Test
    void answer_shouldNotBeKeptWhateverTheUseCaseSays() {
        APIGatewayV2HTTPResponse response = call(header -> new Person("a", "ann"));

        assertThat(response.getHeaders())
                .containsEntry("Cache-Control", "no-store")
                .doesNotContainKey("ETag");
    }

    @Test
    void nobody_shouldBeToldToSignInBeforeAnythingIsDone() {
        APIGatewayV2HTTPResponse response = call(header -> {
            throw new NotSignedInException("no");
        });

        assertThat(response.getStatusCode()).isEqualTo(401);
        assertThat(response.getHeaders())
                .containsEntry("WWW-Authenticate", "Bearer")
                .containsEntry("Content-Type", "application/problem+json")
                .containsEntry("Cache-Control", "no-store");
        assertThat(response.getBody()).contains("Please sign in").doesNotContain("abc");
        assertThat(used).isFalse();
    }

    @Test
    void tokenForSomethingElse_shouldBeForbidden() {
        APIGatewayV2HTTPResponse response = call(header -> {
            throw new MissingScopeException();
        });

        assertThat(response.getStatusCode()).isEqualTo(403);
        assertThat(used).isFalse();
    }

    @Test
    void unreachableKeys_shouldBeATemporaryProblemWithoutItsCause() {
        APIGatewayV2HTTPResponse response = call(header -> {
            throw new KeysUnreachableException(new IllegalStateException("http://inside"));
        });

        assertThat(response.getStatusCode()).isEqualTo(503);
        assertThat(response.getBody()).contains("again in a moment").doesNotContain("inside");
        assertThat(used).isFalse();
    }

    private APIGatewayV2HTTPResponse call(SignIn signIn) {
        SignedInFunction function = new SignedInFunction(signIn) {
            @Override
            protected ApiResponse answer(ApiRequest request, Person person) {
                used = true;
                return ApiResponse.json(person.userId(), Duration.ofHours(1));
            }
        };
        return function.apply(APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /api/x")
                .withRawPath("/api/x")
                .withHeaders(Map.of("authorization", "Bearer abc"))
                .build());
    }
}
