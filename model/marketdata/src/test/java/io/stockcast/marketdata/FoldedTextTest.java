package io.stockcast.marketdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    Nestlé,               nestle
                    Süß,                  suss
                    Mærsk & Ørsted,       maersk orsted
                    Łódź,                 lodz
                    Cœur,                 coeur
                    ＮＴＴ,               ntt
                    Coca-Cola,            coca cola
                    "  Yum!  Brands ",    yum brands
                    McDonald’s,           mcdonalds
                    Marks and Spencer,    marks spencer
                    The Home Depot,       home depot
                    and,                  and
                    """)
    void words_shouldBePlain(String text, String words) {
        assertThat(String.join(" ", FoldedText.of(text).words())).isEqualTo(words);
    }
}
