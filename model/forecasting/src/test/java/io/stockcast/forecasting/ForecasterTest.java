package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.ForecastJson;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.forecast.InputReference;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.forecast.Scores;
import io.stockcast.domain.forecast.ShortHistory;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.InvalidHistoryException;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.EwmaNormal;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.returns.StillPriceException;
import io.stockcast.forecasting.testing.Forecasts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private static final TradingCalendar LONDON = Exchange.XLON.calendar();
    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(500);
    private static final Forecast FORECAST = forecast(HISTORY);

    @Test
    void forecast_shouldFallOnTheNextTwentySessionsOfTheCalendar() {
        assertThat(FORECAST.horizons())
                .extracting(HorizonForecast::date)
                .isEqualTo(LONDON.sessionsAfter(FORECAST.asOf(), 20));
        assertThat(FORECAST.horizons().get(19).horizon()).isEqualTo(20);
    }

    @Test
    void quantiles_shouldBeTheLastCloseGrownByTheMethodsLogReturns() {
        MeasuredHistory measured = MeasuredHistory.of(HISTORY);
        double[] lstm = new PublishedForecast(measured, Forecasts.VINTAGES)
                .forecast(499, 499)
                .at(499, 5);
        double[] naive = new EwmaNormal(measured.ewma()).forecast(499, 499).at(499, 5);

        for (int k = 0; k < QuantileLevels.COUNT; k++) {
            assertThat(Math.log(FORECAST.at(5).quantiles().prices().get(k) / FORECAST.lastClose()))
                    .isCloseTo(lstm[k], within(1e-6));
            assertThat(Math.log(FORECAST.at(5).naive().prices().get(k) / FORECAST.lastClose()))
                    .isCloseTo(naive[k], within(1e-12));
        }
    }

    @Test
    void naiveForecast_shouldHaveTheLastCloseAsItsMedian() {
        assertThat(FORECAST.at(20).naive().median()).isEqualTo(FORECAST.lastClose());
    }

    @Test
    void forecast_shouldSayWhatItWasMadeFrom() {
        assertThat(FORECAST.symbol()).isEqualTo(HISTORY.symbol());
        assertThat(FORECAST.asOf()).isEqualTo(HISTORY.last().date());
        assertThat(FORECAST.currency()).isEqualTo("GBP");
        assertThat(FORECAST.lastClose()).isEqualTo(HISTORY.last().close());
        assertThat(FORECAST.modelVersion())
                .isEqualTo(Forecasts.VINTAGES.versionAsOf(HISTORY.last().date()));
        assertThat(FORECAST.vintages()).last().isEqualTo(FORECAST.modelVersion());
        assertThat(FORECAST.ownInput().sha256()).isEqualTo(HistoryCsv.sha256(HISTORY));
        assertThat(FORECAST.madeAt()).isEqualTo("2017-01-01T18:30:15Z");
    }

    @Test
    void forecastWithTheLeadMarket_shouldSayHowMuchOfItWasKnown() {
        PriceHistory lead =
                new PriceHistory("GSPC", SyntheticHistory.withRanges(510, 3).bars());

        Forecast forecast = forecast(ForecastInput.of(HISTORY, List.of(ReferenceSeries.leadIndex(lead))));

        assertThat(forecast.referenceInputs()).containsExactly(InputReference.of(InputRole.LEAD_INDEX, lead.head(500)));
        assertThat(forecast.horizons()).isNotEqualTo(FORECAST.horizons());
        assertThat(FORECAST.referenceInputs()).isEmpty();
    }

    @Test
    void sameInput_shouldGiveTheSameBytes() {
        assertThat(ForecastJson.write(forecast(SyntheticHistory.withRanges(500))))
                .isEqualTo(ForecastJson.write(FORECAST));
    }

    @Test
    void longHistory_shouldBeScoredOnItsLast250Sessions() {
        Scores scores = FORECAST.scores().orElseThrow();

        assertThat(scores.sessions()).isEqualTo(250);
        // the last 20-session outcome starts at 479, the first of 250 at 230
        assertThat(scores.from()).isEqualTo(HISTORY.bar(230).date());
        assertThat(scores.to()).isEqualTo(HISTORY.last().date());
    }

    @Test
    void shorterHistory_shouldBeScoredOnAllItHas() {
        Scores scores = forecast(HISTORY.head(221)).scores().orElseThrow();

        assertThat(scores.sessions()).isEqualTo(60);
        assertThat(scores.from()).isEqualTo(HISTORY.bar(141).date());
    }

    @Test
    void historyWithFewerThanSixtySessionsToScore_shouldHaveNoScores() {
        assertThat(forecast(HISTORY.head(220)).scores()).isEmpty();
        assertThat(forecast(HISTORY.head(142)).scores()).isEmpty();
    }

    @Test
    void historyOfUnder542Sessions_shouldBeCalledShort() {
        ShortHistory shortness = forecast(HISTORY.head(180)).shortHistory().orElseThrow();

        assertThat(shortness.sessions()).isEqualTo(180);
        assertThat(shortness.widening()).isBetween(0.17, 0.19);
        assertThat(forecast(SyntheticHistory.withRanges(541)).shortHistory()).isPresent();
        assertThat(forecast(SyntheticHistory.withRanges(542)).shortHistory()).isEmpty();
    }

    @Test
    void tooShortHistory_shouldBeRefusedWithTheLengthNeeded() {
        PriceHistory tooShort = HISTORY.head(141);

        assertThatThrownBy(() -> forecast(tooShort))
                .isInstanceOf(TooShortHistoryException.class)
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("the history of WALK has 141 sessions; a forecast needs at least 142");
    }

    @Test
    void twoSessions_shouldBeRefusedAsTooShort() {
        PriceHistory tooShort = HISTORY.head(2);

        assertThatThrownBy(() -> forecast(tooShort)).isInstanceOf(TooShortHistoryException.class);
    }

    @Test
    void priceThatSeldomMoved_shouldStillGiveNumbersThroughout() {
        double[] closes = new double[400];
        Arrays.setAll(closes, t -> t % 10 == 9 ? 100.01 : 100);

        Forecast forecast = forecast(SyntheticHistory.ofCloses(closes));

        assertThat(forecast.at(20).quantiles().median()).isCloseTo(100.01, within(0.01));
        assertThat(new String(ForecastJson.write(forecast))).doesNotContain("NaN", "Infinity");
    }

    @Test
    void haltedTrading_shouldBeRefusedWithItsDate() {
        PriceHistory traded = SyntheticHistory.withRanges(400);
        List<Bar> bars = new ArrayList<>(traded.bars());
        bars.subList(395, 400)
                .replaceAll(bar -> Bar.ofClose(bar.date(), traded.bar(394).close()));

        assertThatThrownBy(() -> forecast(new PriceHistory("CLOSES", bars)))
                .isInstanceOf(HaltedTradingException.class)
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage("CLOSES has not traded since " + traded.bar(394).date());
    }

    @Test
    void priceThatNeverMoves_shouldBeRefusedInWordsThatFit() {
        double[] closes = new double[400];
        Arrays.fill(closes, 1);

        assertThatThrownBy(() -> forecast(SyntheticHistory.ofCloses(closes)))
                .isInstanceOf(StillPriceException.class)
                .hasMessage(
                        "the price of CLOSES hardly moves: 250 of its last 250 closes repeat the one before, so there"
                                + " is nothing to forecast");
    }

    private static Forecast forecast(PriceHistory history) {
        return forecast(ForecastInput.alone(history));
    }

    private static Forecast forecast(ForecastInput input) {
        Clock clock = Clock.fixed(Instant.parse("2017-01-01T18:30:15.987Z"), ZoneOffset.UTC);
        return new Forecaster(Forecasts.VINTAGES, clock).forecast(input, "GBP", LONDON);
    }
}
