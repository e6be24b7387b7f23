package io.stockcast.forecasting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.path.PooledShape;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardJsonTest {

    private static final ModelCard CARD = new ModelCard(
            "lstm-1",
            "a description",
            "an architecture",
            3,
            List.of("a feature", "another"),
            new PooledShape(Collections.nCopies(20, List.of(-0.8, -0.65, -0.5, -0.25, 0.0, 0.25, 0.5, 0.65, 0.8))),
            List.of("FTSE"),
            new ModelCard.Span(LocalDate.of(2000, 1, 3), LocalDate.of(2021, 6, 30)),
            new ModelCard.Span(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31)),
            List.of(new ModelCard.Score(5, Method.EWMA_FHS, 0.0125, 3.5)),
            42,
            Map.of("java", "17"),
            "ab".repeat(32));

    @Test
    void writtenCard_shouldBeReadBackTheSame() {
        assertThat(ModelCardJson.read(ModelCardJson.write(CARD))).isEqualTo(CARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "not JSON"})
    void damagedCard_shouldBeRefused(String json) {
        assertThatThrownBy(() -> ModelCardJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage("the model card cannot be read");
    }

    @Test
    void emptyCard_shouldBeRefused() {
        assertThatThrownBy(() -> ModelCardJson.read("null".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableModelException.class)
                .hasMessage("the model card is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha256", "shape", "features", "modelVersion", "method", "seed"})
    void cardWithoutAField_shouldBeRefused(String field) {
        String json = new String(ModelCardJson.write(CARD), StandardCharsets.UTF_8);
        byte[] missing = json.replace("\"" + field + "\"", "\"renamed\"").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ModelCardJson.read(missing)).isInstanceOf(UnusableModelException.class);
    }
}
