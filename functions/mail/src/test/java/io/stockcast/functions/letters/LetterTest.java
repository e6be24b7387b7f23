package io.stockcast.functions.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockcast.functions.mail.LetterKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://stockcast.example/pixel\">",
                "<IMG SRC='cid:1'>",
                "<p style=\"background: url(https://stockcast.example/)\">",
                "<link rel=\"stylesheet\" href=\"/a.css\">",
                "<table background=\"/a.png\">",
                "<style>@import '/a.css'</style>",
                "<script>1</script>",
                "<iframe></iframe>",
                "< svg>"
            })
    void whatWouldLoadSomething_shouldBeNoLetter(String html) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter(LetterKind.DIGEST, "Tomorrow", "text", html))
                .withMessage("a mail loads nothing");
    }

    @Test
    void textTablesAndLinks_shouldBeALetter() {
        String html = "<h1>Tomorrow</h1><table style=\"color: red\"><tr><td>KO</td></tr></table>"
                + "<p><a href=\"https://stockcast.example/instruments/KO\">Coca-Cola</a></p>";

        assertThat(new Letter(LetterKind.DIGEST, "Tomorrow", "text", html).html())
                .isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Tomorrow\r\nBcc: all@example.org", " Tomorrow"})
    void subjectThatIsNoSingleLine_shouldBeNoLetter(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter(LetterKind.DIGEST, subject, "text", "<p>text</p>"));
    }
}
