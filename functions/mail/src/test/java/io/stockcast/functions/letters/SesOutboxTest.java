package io.stockcast.functions.letters;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.stockcast.functions.composition.Variables;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SesOutboxTest {

    private static final String SEND = "/v2/email/outbound-emails";

    private static final Mail MAIL = new Mail(
            "0b9d7c1e-3f6c-4a51-9a53-6f1d4a2b8c10",
            "ann@example.org",
            "Tomorrow: 59 – 61",
            "text",
            "<p>text</p>",
            URI.create("https://stockcast.example/api/mail/unsubscribe?token=abc&kind=DIGEST"));

    @RegisterExtension
    static final WireMockExtension SES =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final SesOutbox outbox = SesOutbox.at(
            Variables.of(Map.of(
                    "STOCKCAST_SES_ENDPOINT", SES.baseUrl(),
                    "AWS_REGION", "eu-west-2",
                    "AWS_ACCESS_KEY_ID", "key",
                    "AWS_SECRET_ACCESS_KEY", "secret")),
            "Stockcast <evening@stockcast.example>",
            "stockcast-prod");

    @Test
    void mail_shouldBeSentInBothFormsWithAOneClickUnsubscription() {
        answer(okJson("{\"MessageId\":\"1\"}"));

        outbox.put(MAIL);

        SES.verify(
                1,
                postRequestedFor(urlEqualTo(SEND))
                        .withHeader("Authorization", matching("AWS4-HMAC-SHA256 Credential=key/.*/ses/.*"))
                        .withRequestBody(equalToJson("""
                        {"FromEmailAddress": "Stockcast <evening@stockcast.example>",
                         "Destination": {"ToAddresses": ["ann@example.org"]},
                         "Content": {"Simple": {
                           "Subject": {"Data": "Tomorrow: 59 – 61", "Charset": "UTF-8"},
                           "Body": {"Text": {"Data": "text", "Charset": "UTF-8"},
                                    "Html": {"Data": "<p>text</p>", "Charset": "UTF-8"}},
                           "Headers": [
                             {"Name": "List-Unsubscribe",
                              "Value": "<https://stockcast.example/api/mail/unsubscribe?token=abc&kind=DIGEST>"},
                             {"Name": "List-Unsubscribe-Post", "Value": "List-Unsubscribe=One-Click"}]}},
                         "EmailTags": [{"Name": "person", "Value": "0b9d7c1e-3f6c-4a51-9a53-6f1d4a2b8c10"}],
                         "ConfigurationSetName": "stockcast-prod"}""")));
    }

    @Test
    void refusalForGood_shouldBeToldWithoutTheAddressAndNotRepeated() {
        answer(refusal(400, "MessageRejected"));

        assertThatExceptionOfType(OutboxException.class)
                .isThrownBy(() -> outbox.put(MAIL))
                .withMessage("SES refused a mail: 400 MessageRejected")
                .withNoCause();
        SES.verify(1, postRequestedFor(urlEqualTo(SEND)));
    }

    @Test
    void mailsThatComeTooFast_shouldBeSentMoreSlowly() {
        SES.stubFor(post(SEND)
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(refusal(429, "TooManyRequestsException"))
                .willSetStateTo("free"));
        SES.stubFor(
                post(SEND).inScenario("busy").whenScenarioStateIs("free").willReturn(okJson("{\"MessageId\":\"1\"}")));

        assertThatNoException().isThrownBy(() -> outbox.put(MAIL));

        SES.verify(2, postRequestedFor(urlEqualTo(SEND)));
    }

    @Test
    void connectionThatBreaks_shouldBeAFailureOfTheMail() {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThatExceptionOfType(OutboxException.class)
                .isThrownBy(() -> outbox.put(MAIL))
                .withMessageStartingWith("SES does not answer");
        SES.verify(1, postRequestedFor(urlEqualTo(SEND)));
    }

    @Test
    void failureOfSes_shouldNotBeTriedAgain() {
        answer(refusal(500, "InternalServiceErrorException"));

        assertThatExceptionOfType(OutboxException.class).isThrownBy(() -> outbox.put(MAIL));
        SES.verify(1, postRequestedFor(urlEqualTo(SEND)));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        SES.stubFor(post(SEND).willReturn(response));
    }

    private static ResponseDefinitionBuilder refusal(int status, String type) {
        return okJson("{\"message\":\"Email address is not verified: ann@example.org\"}")
                .withStatus(status)
                .withHeader("x-amzn-ErrorType", type);
    }
}
