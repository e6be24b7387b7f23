package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.QuantileLevels;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.record.SessionSeries;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.testing.LateMarkets;
import io.stockcast.forecasting.testing.MadeVintages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On evenings around two turns of the year, of which the first have too few sessions to be scored. */
class ForecastEachTest {

    private static final TradingCalendar LONDON = Exchange.XLON.calendar();
    private static final List<Integer> SIZES = IntStream.concat(
                    IntStream.of(142, 219, 220, 221, 260, 262, 300), IntStream.rangeClosed(518, 530))
            .boxed()
            .toList();
    private static final Vintages VINTAGES = MadeVintages.of("2015-12-31", "2016-12-31");

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(530);
    private static final PriceHistory LEAD =
            new PriceHistory("GSPC", SyntheticHistory.withRanges(540, 3).bars());

    @Test
    void eveningsTogether_shouldBeForecastAsOneByOne() {
        List<ForecastInput> evenings = evenings(LEAD);

        List<Forecast> together = together(evenings);

        assertThat(together).hasSameSizeAs(evenings);
        for (int i = 0; i < evenings.size(); i++) {
            assertThat(together.get(i)).as("evening %d", SIZES.get(i)).isEqualTo(alone(evenings.get(i)));
        }
    }

    @Test
    void evenings_shouldDifferInScoresAndVintages() {
        List<Forecast> together = together(evenings(LEAD));

        assertThat(together.get(2).scores()).isEmpty();
        assertThat(together.get(3).scores()).isPresent();
        assertThat(together)
                .extracting(Forecast::vintages)
                .contains(
                        List.of(),
                        List.of("lstm-made-2015-12-31"),
                        List.of("lstm-made-2015-12-31", "lstm-made-2016-12-31"));
    }

    @Test
    void leadMarketThatBeginsLater_shouldHaveNoPartInEarlierEvenings() {
        PriceHistory late = new PriceHistory("GSPC", LEAD.bars().subList(200, 540));

        List<ForecastInput> evenings = evenings(late);
        List<Forecast> together = together(evenings);

        for (int i = 0; i < evenings.size(); i++) {
            assertThat(together.get(i)).as("evening %d", SIZES.get(i)).isEqualTo(alone(evenings.get(i)));
        }
    }

    @Test
    void referenceSeriesThatEnds_shouldHaveNoPartInEveningsAWeekLater() {
        PriceHistory index = LateMarkets.index(530);
        Map<InputRole, PriceHistory> references = LateMarkets.references(index);
        references.computeIfPresent(InputRole.VOLATILITY_INDEX, (role, series) -> series.head(520));
        List<ForecastInput> evenings = IntStream.rangeClosed(518, 530)
                .mapToObj(
                        size -> LateMarkets.input(index.head(size), references).recent())
                .toList();

        List<Forecast> together = together(evenings);

        assertThat(evenings.get(0).roles()).contains(InputRole.VOLATILITY_INDEX);
        assertThat(evenings.get(12).roles()).doesNotContain(InputRole.VOLATILITY_INDEX);
        for (int i = 0; i < evenings.size(); i++) {
            assertThat(together.get(i)).as("evening %d", i).isEqualTo(alone(evenings.get(i)));
        }
    }

    @Test
    void eveningWithTooFewSessions_shouldBeRefused() {
        List<ForecastInput> evenings =
                List.of(ForecastInput.alone(HISTORY.head(141)), ForecastInput.alone(HISTORY.head(300)));

        assertThatThrownBy(() -> together(evenings))
                .isInstanceOf(TooShortHistoryException.class)
                .hasMessage("the history of WALK has 141 sessions; a forecast needs at least 142");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void backTest_shouldHoldTheForecastsOfItsEvenings(int horizon) {
        List<ScoredSession> sessions = run(evenings(LEAD)).backTest().horizons().stream()
                .filter(series -> series.horizon() == horizon)
                .findFirst()
                .orElseThrow()
                .sessions();

        assertThat(sessions).hasSize(SessionSeries.LENGTH);
        for (int back : List.of(1, 60, SessionSeries.LENGTH)) {
            int size = HISTORY.size() - horizon - back + 1;
            Forecast forecast = alone(ForecastInput.of(HISTORY.head(size), List.of(ReferenceSeries.leadIndex(LEAD))));
            ScoredSession session = sessions.get(SessionSeries.LENGTH - back);
            assertThat(session.asOf()).isEqualTo(forecast.asOf());
            assertThat(session.modelVersion()).isEqualTo(forecast.modelVersion());
            assertThat(session.date()).isEqualTo(HISTORY.bar(size - 1 + horizon).date());
            assertThat(session.close())
                    .isCloseTo(HISTORY.bar(size - 1 + horizon).close(), withinPercentage(1e-4));
            for (int k = 0; k < QuantileLevels.COUNT; k++) {
                assertThat(session.quantiles().prices().get(k))
                        .isCloseTo(forecast.at(horizon).quantiles().prices().get(k), withinPercentage(6e-3));
            }
        }
    }

    private static List<ForecastInput> evenings(PriceHistory lead) {
        return SIZES.stream()
                .map(size -> ForecastInput.of(HISTORY.head(size), List.of(ReferenceSeries.leadIndex(lead))))
                .toList();
    }

    private static List<Forecast> together(List<ForecastInput> evenings) {
        return run(evenings).forecasts();
    }

    private static ForecastRun run(List<ForecastInput> evenings) {
        return new Forecaster(VINTAGES, Clock.systemUTC())
                .eachEvening(evenings, "GBP", LONDON, ForecastEachTest::evening);
    }

    private static Forecast alone(ForecastInput input) {
        Instant evening = evening(input.history().last().date());
        return new Forecaster(VINTAGES, Clock.fixed(evening, ZoneOffset.UTC)).forecast(input, "GBP", LONDON);
    }

    private static Instant evening(LocalDate asOf) {
        return asOf.atTime(22, 15).toInstant(ZoneOffset.UTC);
    }
}
