package io.stockcast.functions.account;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

class CognitoUserDirectoryTest {

    private static final String ANN = """
            {"Username":"7c1e","Enabled":true,"UserStatus":"CONFIRMED","UserCreateDate":1.7641E9,
            "UserAttributes":[{"Name":"sub","Value":"7c1e"},{"Name":"email","Value":"ann@example.org"},
            {"Name":"email_verified","Value":"%s"}]}""";

    @RegisterExtension
    static final WireMockExtension COGNITO =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final UserDirectory users = new CognitoUserDirectory(client(Duration.ofSeconds(5)), "eu-west-2_pool");

    @Test
    void account_shouldBeFoundByItsUsername() {
        answer(ok(ANN.formatted(true)));

        assertThat(users.find("7c1e"))
                .contains(new UserProfile("7c1e", "ann@example.org", true, Instant.ofEpochSecond(1_764_100_000)));
        assertAsked("AdminGetUser");
    }

    @Test
    void addressThatNobodyHasConfirmed_shouldNotCountAsVerified() {
        answer(ok(ANN.formatted(false)));

        assertThat(users.find("7c1e")).get().returns(false, UserProfile::emailVerified);
    }

    @Test
    void deletion_shouldNameThePoolAndTheUser() {
        answer(ok("{}"));

        users.delete("7c1e");

        assertAsked("AdminDeleteUser");
    }

    @Test
    void accountThatIsGone_shouldBeNoFailure() {
        answer(refusal(400, "UserNotFoundException"));

        assertThat(users.find("7c1e")).isEmpty();
        assertThatNoException().isThrownBy(() -> users.delete("7c1e"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_shouldBeTheDirectorys(ResponseDefinitionBuilder failure) {
        answer(failure);

        assertThatExceptionOfType(UserDirectoryException.class).isThrownBy(() -> users.find("7c1e"));
        assertThatExceptionOfType(UserDirectoryException.class).isThrownBy(() -> users.delete("7c1e"));
    }

    static Stream<Named<ResponseDefinitionBuilder>> failures() {
        return Stream.of(
                Named.of("not allowed", refusal(400, "NotAuthorizedException")),
                Named.of("no such pool", refusal(400, "ResourceNotFoundException")),
                Named.of("throttled", refusal(400, "TooManyRequestsException")),
                Named.of("broken", refusal(500, "InternalErrorException")),
                Named.of("unavailable", aResponse().withStatus(503)),
                Named.of("cut off", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
    }

    @Test
    void answerThatIsNotCognitos_shouldBeTheDirectorysFailure() {
        answer(ok("<html>"));

        assertThatExceptionOfType(UserDirectoryException.class).isThrownBy(() -> users.find("7c1e"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void failureThatPasses_shouldNotBeNoticed(ResponseDefinitionBuilder failure) {
        COGNITO.stubFor(call().inScenario("passing")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(failure)
                .willSetStateTo("passed"));
        COGNITO.stubFor(
                call().inScenario("passing").whenScenarioStateIs("passed").willReturn(ok("{}")));

        assertThatNoException().isThrownBy(() -> users.delete("7c1e"));
    }

    static Stream<Named<ResponseDefinitionBuilder>> passing() {
        return Stream.of(
                Named.of("throttled", refusal(400, "TooManyRequestsException")),
                Named.of("broken", refusal(500, "InternalErrorException")));
    }

    @Test
    void poolThatDoesNotAnswer_shouldNotBlockForever() {
        answer(ok("{}").withFixedDelay(60_000));
        UserDirectory impatient = new CognitoUserDirectory(client(Duration.ofMillis(300)), "eu-west-2_pool");

        assertThatExceptionOfType(UserDirectoryException.class).isThrownBy(() -> impatient.delete("7c1e"));
    }

    private static void assertAsked(String operation) {
        COGNITO.verify(
                1,
                postRequestedFor(urlEqualTo("/"))
                        .withHeader("X-Amz-Target", matching("AWSCognitoIdentityProviderService\\." + operation))
                        .withHeader("Authorization", matching("AWS4-HMAC-SHA256 Credential=key/.*"))
                        .withRequestBody(equalToJson("{\"UserPoolId\":\"eu-west-2_pool\",\"Username\":\"7c1e\"}")));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        COGNITO.stubFor(call().willReturn(response));
    }

    private static MappingBuilder call() {
        return post(urlEqualTo("/"));
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse()
                .withHeader("Content-Type", "application/x-amz-json-1.1")
                .withBody(body);
    }

    private static ResponseDefinitionBuilder refusal(int status, String type) {
        return ok("{\"__type\":\"" + type + "\",\"message\":\"no\"}").withStatus(status);
    }

    private static CognitoIdentityProviderClient client(Duration patience) {
        return CognitoIdentityProviderClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .endpointOverride(URI.create(COGNITO.baseUrl()))
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .overrideConfiguration(config -> config.apiCallTimeout(patience)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                .build()))
                .build();
    }
}
