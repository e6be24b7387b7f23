package io.stockcast.functions.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LaterCloseTest {

    @Test
    void laterSplit_shouldNotMoveTheClose() {
        PriceHistory halved = SyntheticHistory.ofCloses(45, 50, 51);
        Forecast forecast = CertainForecast.of(halved.bar(1).date(), 100, 100, 100);

        assertThat(LaterClose.of(forecast, halved)).singleElement().satisfies(later -> {
            assertThat(later.horizon()).isEqualTo(1);
            assertThat(later.date()).isEqualTo(halved.last().date());
            assertThat(later.close()).isCloseTo(102, within(1e-9));
        });
    }

    @Test
    void historyWithoutTheAsOfSession_shouldTellNothing() {
        PriceHistory history = SyntheticHistory.ofCloses(45, 50);
        LocalDate before = history.bar(0).date().minusDays(1);

        assertThat(LaterClose.of(CertainForecast.of(before, 100, 100, 100), history))
                .isEmpty();
    }
}
