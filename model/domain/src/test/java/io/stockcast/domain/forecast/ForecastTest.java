package io.stockcast.domain.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockcast.domain.testing.CertainForecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Forecast FORECAST = CertainForecast.of(LocalDate.of(2024, 1, 2), 100, 101, 100);

    @Test
    void at_shouldCountHorizonsFromOne() {
        assertThat(FORECAST.at(1).date()).isEqualTo(LocalDate.of(2024, 1, 3));
        assertThat(FORECAST.at(20).horizon()).isEqualTo(20);
    }

    @Test
    void otherNumberOfHorizons_shouldBeRefused() {
        List<HorizonForecast> nineteen = FORECAST.horizons().subList(0, 19);

        assertThatThrownBy(() -> withHorizons(nineteen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected 20 horizons, got 19");
    }

    @Test
    void horizonsOutOfOrder_shouldBeRefused() {
        List<HorizonForecast> swapped = new ArrayList<>(FORECAST.horizons());
        Collections.swap(swapped, 3, 4);

        assertThatThrownBy(() -> withHorizons(swapped))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("horizon 4 is not in its place");
    }

    @Test
    void inputsWithoutTheInstrumentsOwnFirst_shouldBeRefused() {
        InputReference own = FORECAST.ownInput();
        InputReference lead = new InputReference(InputRole.LEAD_INDEX, "GSPC", own.asOf(), own.sha256());

        assertThat(with(List.of(own, lead), FORECAST.horizons()).referenceInputs())
                .containsExactly(lead);
        assertThatThrownBy(() -> with(List.of(lead, own), FORECAST.horizons()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the instrument's own history is not the first input");
        assertThatThrownBy(() -> with(List.of(), FORECAST.horizons())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Forecast withHorizons(List<HorizonForecast> horizons) {
        return with(FORECAST.inputs(), horizons);
    }

    private static Forecast with(List<InputReference> inputs, List<HorizonForecast> horizons) {
        return new Forecast(
                "X",
                FORECAST.asOf(),
                "GBP",
                100,
                "lstm-1",
                List.of("lstm-1"),
                inputs,
                FORECAST.madeAt(),
                horizons,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
