package io.stockcast.functions.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.problem.BadRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailChoiceJsonTest {

    @Test
    void choice_shouldBeWhatIsTrue() {
        assertThat(MailChoiceJson.read("{\"alerts\":true,\"digest\":false}")).containsExactly(LetterKind.ALERTS);
        assertThat(MailChoiceJson.read("{\"alerts\":false,\"digest\":false}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"alerts\":true}",
                "{\"alerts\":true,\"digest\":\"yes\"}",
                "{\"alerts\":true,\"digest\":null}",
                "{\"alerts\":true,\"digest\":true,\"more\":true}",
                "[true,false]"
            })
    void anythingElse_shouldBeRefused(String body) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> MailChoiceJson.read(body));
    }
}
