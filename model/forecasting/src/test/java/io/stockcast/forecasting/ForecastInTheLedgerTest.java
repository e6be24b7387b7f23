package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.testing.Forecasts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastInTheLedgerTest {

    @Test
    void forecastFromAShortHistory_shouldSayHowShort() {
        Forecast forecast = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .forecast(ForecastInput.alone(SyntheticHistory.withRanges(142)), "USD", TradingCalendar.weekdays());
        String json = new String(ForecastJson.write(forecast), StandardCharsets.UTF_8);

        assertThat(json).contains("\"scores\":null,\"shortHistory\":{\"sessions\":142,\"widening\":0.27");
        assertThat(read(json)).isEqualTo(forecast);
    }

    @Test
    void forecastBesideTheLeadMarket_shouldSayWhatItWasMadeFrom() {
        PriceHistory history = SyntheticHistory.withRanges(400);
        PriceHistory lead =
                new PriceHistory("GSPC", SyntheticHistory.withRanges(400, 3).bars());
        Forecast forecast = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .forecast(
                        ForecastInput.of(history, List.of(ReferenceSeries.leadIndex(lead))),
                        "USD",
                        TradingCalendar.weekdays());
        String json = new String(ForecastJson.write(forecast), StandardCharsets.UTF_8);

        assertThat(json)
                .contains(",{\"role\":\"LEAD_INDEX\",\"symbol\":\"GSPC\",\"asOf\":\"" + forecast.asOf()
                        + "\",\"sha256\":\"" + HistoryCsv.sha256(lead) + "\"}],");
        assertThat(read(json)).isEqualTo(forecast);
    }

    @Test
    void forecastWithScores_shouldBeReadBackTheSame() {
        Forecast forecast = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .forecast(ForecastInput.alone(SyntheticHistory.withRanges(400)), "USD", TradingCalendar.weekdays());
        byte[] json = ForecastJson.write(forecast);

        assertThat(forecast.scores()).isPresent();
        assertThat(ForecastJson.read(json)).isEqualTo(forecast);
        assertThat(ForecastJson.write(ForecastJson.read(json))).isEqualTo(json);
    }

    private static Forecast read(String json) {
        return ForecastJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
