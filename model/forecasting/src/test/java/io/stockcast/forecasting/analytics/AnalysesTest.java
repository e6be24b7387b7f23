package io.stockcast.forecasting.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.analytics.Analytics;
import io.stockcast.domain.analytics.CalendarAhead.HalfDay;
import io.stockcast.domain.analytics.Chance;
import io.stockcast.domain.analytics.Chance.Kept;
import io.stockcast.domain.analytics.Chance.Side;
import io.stockcast.domain.analytics.PricePosition.Drawdown;
import io.stockcast.domain.analytics.PricePosition.LongAverage;
import io.stockcast.domain.analytics.PricePosition.YearRange;
import io.stockcast.domain.analytics.RangeWidth;
import io.stockcast.domain.analytics.ReturnShape;
import io.stockcast.domain.analytics.ReturnShape.Bin;
import io.stockcast.domain.analytics.Seasonality.Season;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.distribution.QuantileCurve;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.HorizonForecast;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.Band;
import io.stockcast.forecasting.ForecastRun;
import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.SampleMarket;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the FTSE 100 up to 31 March 2020. The figures were computed from the same file with NumPy 2.4. */
class AnalysesTest {

    private static final PriceHistory HISTORY = SampleMarket.until("2020-03-31", "FTSE");
    private static final ForecastRun RUN = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
            .tonight(ForecastInput.alone(HISTORY), "GBP", Exchange.XLON.calendar());
    private static final Analytics ANALYTICS =
            Analyses.of(RUN.newest(), HISTORY, RUN.backTest(), RUN.ranges().fiveYears(List.of()), Exchange.XLON);

    @Test
    void drawdown_shouldCountFromTheHighestClose() {
        Drawdown drawdown = ANALYTICS.position().drawdown();

        assertThat(drawdown.depth()).isCloseTo(-0.2799746112, within(1e-9));
        assertThat(drawdown.high()).isEqualTo(7877.5);
        assertThat(drawdown.highDate()).isEqualTo("2018-05-22");
        assertThat(drawdown.sessions()).isEqualTo(472);
        assertThat(drawdown.deeper()).isCloseTo(0.1854602306, within(1e-9));
        assertThat(drawdown.count()).isEqualTo(5117);
        assertThat(drawdown.since()).isEqualTo("2000-01-04");
    }

    @Test
    void yearRange_shouldPlaceTheLastClose() {
        YearRange year = ANALYTICS.position().year();

        assertThat(year.low()).isEqualTo(4993.9);
        assertThat(year.lowDate()).isEqualTo("2020-03-23");
        assertThat(year.high()).isEqualTo(7686.6);
        assertThat(year.highDate()).isEqualTo("2019-07-29");
        assertThat(year.place()).isCloseTo(0.2518290192, within(1e-9));
        assertThat(year.count()).isEqualTo(252);
    }

    @Test
    void longAverage_shouldSayForHowLongClosesHaveBeenOnItsSide() {
        LongAverage average = ANALYTICS.position().average().orElseThrow();

        assertThat(average.average()).isCloseTo(7189.4255, within(1e-6));
        assertThat(average.distance()).isCloseTo(-0.2110635265, within(1e-9));
        assertThat(average.sessions()).isEqualTo(27);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ABOVE, 0, 0.5209486166, 0.4933977688, 0.5483726192",
        "1, 5, BELOW, -0.02, 0.1312252964, 0.0996424520, 0.1709183520",
        "2, 20, BELOW, -0.05, 0.0711462451, 0.0375978854, 0.1305683408",
    })
    void readyChance_shouldBeComparedWithWhatIsUsual(
            int index, int horizon, Side side, double change, double usual, double low, double high) {
        Chance chance = ANALYTICS.chances().get(index);
        HorizonForecast ahead = RUN.newest().at(horizon);

        assertThat(chance.horizon()).isEqualTo(horizon);
        assertThat(chance.date()).isEqualTo(ahead.date());
        assertThat(chance.side()).isEqualTo(side);
        assertThat(chance.change()).isEqualTo(change);
        assertThat(chance.price()).isCloseTo(5672 * (1 + change), within(1e-9));
        double below =
                QuantileCurve.of(ahead.quantiles(), HISTORY.last().close()).probability(Math.log1p(change));
        assertThat(chance.probability()).isCloseTo(side == Side.BELOW ? below : 1 - below, within(1e-12));
        assertThat(chance.usual().count()).isEqualTo(1265);
        assertThat(chance.usual().value()).isCloseTo(usual, within(1e-9));
        Band interval = chance.usual().interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void readyChance_shouldSayWhatBecameOfItInTheBackTest() {
        Kept kept = ANALYTICS.chances().get(0).kept().orElseThrow();

        long risen = RUN.backTest().horizons().get(0).sessions().stream()
                .filter(session -> session.close() > close(session.asOf()))
                .count();
        assertThat(kept.count()).isEqualTo(250);
        assertThat(kept.came()).isCloseTo(risen / 250.0, within(1e-12));
        assertThat(kept.promised()).isBetween(0.48, 0.58);
        // 1.96 sqrt(0.25 / 250) = 0.062, and no less
        Band chance = kept.chance().orElseThrow();
        assertThat(chance.high() - kept.promised()).isBetween(0.061, 0.08);
        assertThat(kept.promised() - chance.low()).isCloseTo(chance.high() - kept.promised(), within(1e-12));
    }

    private static double close(LocalDate date) {
        return HISTORY.between(date, date).get(0).close();
    }

    @Test
    void widths_shouldBeHighAfterACrash() {
        RangeWidth day = ANALYTICS.widths().get(0);

        Forecast forecast = RUN.newest();
        double width = (forecast.at(1).quantiles().high80()
                        - forecast.at(1).quantiles().low80())
                / forecast.lastClose();
        assertThat(ANALYTICS.widths()).extracting(RangeWidth::horizon).containsExactly(1, 5, 20);
        assertThat(day.width()).isCloseTo(width, within(2e-5));
        assertThat(day.count()).isEqualTo(1264);
        assertThat(day.percentile().orElseThrow()).isBetween(0.97, 1.0);
        assertThat(day.sinceYesterday().orElseThrow()).isEqualTo(day.width() / widthAsOf("2020-03-30") - 1);
        assertThat(day.sinceLastMonth().orElseThrow()).isEqualTo(day.width() / widthAsOf("2020-02-28") - 1);
    }

    private static double widthAsOf(String session) {
        return ANALYTICS.ranges().stream()
                .filter(ranges -> ranges.asOf().equals(LocalDate.parse(session)))
                .findFirst()
                .orElseThrow()
                .at(1)
                .width();
    }

    @Test
    void ranges_shouldReachBackFiveYears() {
        assertThat(ANALYTICS.ranges()).hasSize(1265);
        assertThat(ANALYTICS.ranges().get(0).asOf()).isEqualTo("2015-04-01");
        assertThat(ANALYTICS.ranges()).extracting(SessionRanges::asOf).isSorted();
        assertThat(ANALYTICS.ranges().get(0).modelVersion()).contains("20141231");
        assertThat(ANALYTICS.ranges().get(1264).modelVersion()).contains("20191231");
    }

    @Test
    void shape_shouldCompareTheForecastWithPastWeeks() {
        ReturnShape shape = ANALYTICS.shape().orElseThrow();

        assertThat(shape.count()).isEqualTo(1265);
        assertThat(shape.history().low95()).isCloseTo(-0.04823592, within(1e-8));
        assertThat(shape.history().low80()).isCloseTo(-0.02432685, within(1e-8));
        assertThat(shape.history().median()).isCloseTo(0.00100209, within(1e-8));
        assertThat(shape.history().high80()).isCloseTo(0.02292532, within(1e-8));
        assertThat(shape.history().high95()).isCloseTo(0.03951662, within(1e-8));
        assertThat(shape.forecast().low80())
                .isCloseTo(
                        RUN.newest().at(5).quantiles().low80() / HISTORY.last().close() - 1, within(1e-12));
        assertThat(shape.bins()).hasSizeBetween(10, 24);
        assertThat(shape.bins().stream().mapToDouble(Bin::forecast).sum()).isCloseTo(1, within(1e-4));
        assertThat(shape.bins().stream().mapToDouble(Bin::history).sum()).isCloseTo(1, within(1e-4));
        assertThat(shape.bins()).allSatisfy(bin -> {
            assertThat(bin.forecast()).isNotNegative();
            assertThat(bin.interval().orElseThrow().low()).isLessThanOrEqualTo(bin.history());
            assertThat(bin.interval().orElseThrow().high()).isGreaterThan(bin.history());
        });
    }

    @Test
    void density_shouldAddUpToNearlyOne() {
        ReturnShape shape = ANALYTICS.shape().orElseThrow();

        double step = shape.density().get(1).change() - shape.density().get(0).change();
        double area = shape.density().stream()
                .mapToDouble(point -> point.density() * step)
                .sum();
        assertThat(area).isBetween(0.985, 1.005);
    }

    @Test
    void calendar_shouldNameTheHolidaysAndHalfDaysToCome() {
        assertThat(ANALYTICS.calendar().holidaysKnown()).isTrue();
        assertThat(ANALYTICS.calendar().sessions()).hasSize(20).first().isEqualTo(LocalDate.parse("2020-04-01"));
        assertThat(ANALYTICS.calendar().until()).isEqualTo("2020-06-30");
        assertThat(ANALYTICS.calendar().holidays())
                .containsExactly(
                        LocalDate.parse("2020-04-10"),
                        LocalDate.parse("2020-04-13"),
                        LocalDate.parse("2020-05-08"),
                        LocalDate.parse("2020-05-25"));
        assertThat(ANALYTICS.calendar().halfDays()).isEmpty();
    }

    @Test
    void halfDayAhead_shouldSayWhenItCloses() {
        PriceHistory history = SampleMarket.until("2019-12-13", "FTSE");
        Forecast forecast = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .forecast(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());

        assertThat(CalendarsAhead.of(forecast, Exchange.XLON).halfDays())
                .containsExactly(
                        new HalfDay(LocalDate.parse("2019-12-24"), LocalTime.of(12, 30)),
                        new HalfDay(LocalDate.parse("2019-12-31"), LocalTime.of(12, 30)));
    }

    @Test
    void seasons_shouldHaveBandsForAllOfThemTogether() {
        List<Season> months = ANALYTICS.seasonality().months();
        assertThat(months).extracting(Season::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertSeason(months.get(0), -0.0137012911, 20, -0.0247357417, 0.0251389685);
        assertSeason(months.get(3), 0.0199167155, 20, -0.0247357417, 0.0251389685);

        List<Season> weekdays = ANALYTICS.seasonality().weekdays();
        assertThat(weekdays).extracting(Season::number).containsExactly(1, 2, 3, 4, 5);
        assertSeason(weekdays.get(0), -0.0003983277, 957, -0.0010189086, 0.0009557877);
        assertSeason(weekdays.get(4), 0.0003706020, 1028, -0.0009842025, 0.0009210816);
    }

    private static void assertSeason(Season season, double mean, int count, double low, double high) {
        assertThat(season.mean()).isCloseTo(mean, within(1e-9));
        assertThat(season.count()).isEqualTo(count);
        assertThat(season.chance().orElseThrow().low()).isCloseTo(low, within(1e-9));
        assertThat(season.chance().orElseThrow().high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void shortHistory_shouldLeaveOutWhatCannotBeTold() {
        PriceHistory history = new PriceHistory("FTSE", HISTORY.bars().subList(0, 150));
        ForecastRun run = new Forecaster(Forecasts.VINTAGES, Clock.systemUTC())
                .tonight(ForecastInput.alone(history), "GBP", Exchange.XLON.calendar());

        Analytics analytics =
                Analyses.of(run.newest(), history, run.backTest(), run.ranges().fiveYears(List.of()), Exchange.XLON);

        assertThat(analytics.position().average()).isEmpty();
        assertThat(analytics.widths()).allSatisfy(width -> {
            assertThat(width.count()).isEqualTo(8);
            assertThat(width.percentile()).isEmpty();
            assertThat(width.sinceYesterday()).isPresent();
        });
        assertThat(analytics.chances().get(2).kept()).isEmpty();
        assertThat(analytics.chances().get(0).kept().flatMap(Kept::chance)).isEmpty();
        assertThat(analytics.seasonality().months())
                .allMatch(month -> month.chance().equals(Optional.empty()));
    }
}
