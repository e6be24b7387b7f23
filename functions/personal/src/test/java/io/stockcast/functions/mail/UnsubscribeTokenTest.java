package io.stockcast.functions.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTokenTest {

    private static final String ANN = "0b9d7c1e-3f6c-4a51-9a53-6f1d4a2b8c10";

    @Test
    void token_shouldBeReadAsItWasWritten() {
        UnsubscribeToken token = new UnsubscribeToken(ANN, UnsubscribeSecret.random());

        assertThat(UnsubscribeToken.parse(token.text())).contains(token);
    }

    @Test
    void token_shouldStandInAnAddressAsItIs() {
        assertThat(Stream.generate(UnsubscribeSecret::random).limit(50))
                .allSatisfy(secret ->
                        assertThat(new UnsubscribeToken(ANN, secret).text()).matches("[A-Za-z0-9_-]{24,200}"));
    }

    @Test
    void secrets_shouldHave128BitsOfWhichNoneIsTheSameAsAnother() {
        assertThat(Stream.generate(UnsubscribeSecret::random).limit(1000))
                .doesNotHaveDuplicates()
                .allSatisfy(secret -> assertThat(secret.bytes()).hasSize(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "not base64!", "AAAAAAAAAAAAAAAAAAAAAA", "=="})
    void textThatIsNoToken_shouldBeNone(String text) {
        assertThat(UnsubscribeToken.parse(text)).isEmpty();
    }

    @Test
    void textThatIsTooLong_shouldBeNone() {
        assertThat(UnsubscribeToken.parse("A".repeat(201))).isEmpty();
        assertThat(UnsubscribeToken.parse("A".repeat(200))).isPresent();
    }

    @Test
    void secret_shouldBeInNoLog() {
        UnsubscribeToken token = new UnsubscribeToken(ANN, UnsubscribeSecret.random());

        assertThat(token + " " + token.secret())
                .doesNotContain(ANN, token.secret().text());
    }
}
