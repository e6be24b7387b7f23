package io.stockcast.functions.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockcast.functions.problem.BadRequestException;
import io.stockcast.marketdata.TickerSymbol;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementJsonTest {

    @Test
    void body_shouldNameAnEntryOrTheEnd() {
        assertThat(PlacementJson.read("{\"before\":\"KO\"}"))
                .contains(new Placement(Optional.of(new TickerSymbol("KO"))));
        assertThat(PlacementJson.read("{\"before\":null}")).contains(new Placement(Optional.empty()));
        assertThat(PlacementJson.read(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "\"KO\"",
                "{}",
                "{\"before\":1}",
                "{\"before\":\"ko\"}",
                "{\"before\":\"../x\"}",
                "{\"before\":\"KO\",\"after\":\"IBM\"}",
                "{\"before\":{\"symbol\":\"KO\"}}"
            })
    void anythingElse_shouldBeRefused(String body) {
        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> PlacementJson.read(body));
    }
}
