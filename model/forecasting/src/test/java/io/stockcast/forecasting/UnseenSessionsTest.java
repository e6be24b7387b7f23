package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.PublishedForecast;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.VintageRun;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.steps.OnlineCalibration;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.MadeVintages;
import io.stockcast.vintages.ModelVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds that no forecast uses a vintage that has seen its session, and that every forecast states what it used. */
class UnseenSessionsTest {

    private static final Instant MADE_AT = Instant.parse("2027-01-04T18:30:00Z");
    private static final TradingCalendar CALENDAR = Exchange.WEEKDAYS.calendar();

    /** The first session as of which a history can be forecast. */
    private static final int EARLIEST = 141;

    /** From before the oldest shipped vintage to after the newest. */
    private static final PriceHistory LONG = redated(SyntheticHistory.withRanges(4200), LocalDate.of(2009, 12, 31));

    /** From 2015 to the middle of 2016. */
    private static final PriceHistory SHORT = SyntheticHistory.withRanges(390);

    private static final List<String> ENDS =
            List.of("2013-12-31", "2014-12-31", "2015-12-31", "2016-12-31", "2017-12-31");

    @Test
    void everySession_shouldBeForecastByAShippedVintageThatHadNotSeenIt() {
        List<VintageRun> runs = Forecasts.VINTAGES.runs(LONG, EARLIEST, LONG.size() - 1);

        assertThat(runs.get(0).model()).isEmpty();
        assertThat(runs.get(runs.size() - 1).model()).contains(Forecasts.VINTAGES.newest());
        int next = EARLIEST;
        for (VintageRun run : runs) {
            assertThat(run.first()).isEqualTo(next);
            LocalDate date = LONG.bar(run.first()).date();
            run.model()
                    .ifPresent(model -> assertThat(model.card().training().to()).isBefore(date));
            next = run.last() + 1;
        }
        assertThat(next).isEqualTo(LONG.size());
    }

    @Test
    void everyForecast_shouldStateTheVintagesOfAllSessionsThatItRestsOn() {
        List<ForecastInput> evenings = evenings();

        List<Forecast> forecasts = forecaster(Forecasts.VINTAGES)
                .eachEvening(evenings, "GBP", CALENDAR, asOf -> MADE_AT)
                .forecasts();

        assertThat(forecasts).hasSameSizeAs(evenings);
        for (Forecast forecast : forecasts) {
            List<VintageRun> runs = runsBehind(forecast);
            assertThat(forecast.vintages()).isEqualTo(versions(runs));
            assertThat(forecast.modelVersion()).isEqualTo(newest(runs));
            assertThat(forecast.vintages())
                    .allSatisfy(version -> assertThat(trainedUntil(version)).isBefore(forecast.asOf()));
        }
        assertThat(forecasts.get(0).vintages()).isEmpty();
        assertThat(forecasts.get(0).modelVersion()).isEqualTo(ModelVersion.WITHOUT_NETWORK);
    }

    @Test
    void statedVintages_shouldBeThoseWithoutWhichTheForecastIsAnother() {
        Forecast forecast = forecast(MadeVintages.of(ENDS.toArray(String[]::new)));

        assertThat(forecast.vintages()).containsExactly("lstm-made-2014-12-31", "lstm-made-2015-12-31");
        for (String end : ENDS) {
            Forecast without = forecast(MadeVintages.of(
                    ENDS.stream().filter(other -> !other.equals(end)).toArray(String[]::new)));
            boolean same = without.horizons().equals(forecast.horizons())
                    && without.scores().equals(forecast.scores());
            assertThat(same)
                    .as("without " + end)
                    .isNotEqualTo(forecast.vintages().contains("lstm-made-" + end));
        }
    }

    @Test
    void laterVintage_shouldChangeNoQuantileOfEarlierSessions() {
        LocalDate asOf = SHORT.last().date();
        QuantilePath path = walk(MadeVintages.of("2014-12-31", "2015-12-31"));

        assertSame(path, walk(MadeVintages.of("2014-12-31", "2015-12-31", asOf.toString())));
        assertSame(
                path,
                walk(MadeVintages.of(
                        "2014-12-31", "2015-12-31", asOf.plusDays(1).toString(), "2016-12-31")));
    }

    @Test
    void vintageBeforeASession_shouldDetermineItsQuantiles() {
        QuantilePath path = walk(MadeVintages.of("2014-12-31", "2015-12-31"));
        int newYear =
                SHORT.between(LocalDate.MIN, LocalDate.parse("2015-12-31")).size();

        QuantilePath without = walk(MadeVintages.of("2014-12-31"));

        for (int t = path.firstSession(); t <= path.lastSession(); t++) {
            if (t < newYear) {
                assertThat(without.at(t, 5)).isEqualTo(path.at(t, 5));
            } else {
                assertThat(without.at(t, 5)).isNotEqualTo(path.at(t, 5));
            }
        }
    }

    /** The evenings before and after each turn of the year. */
    private static List<ForecastInput> evenings() {
        return IntStream.range(EARLIEST + 1, LONG.size())
                .filter(size -> year(size - 1) != year(size) || year(size - 2) != year(size - 1))
                .mapToObj(size -> ForecastInput.alone(LONG.head(size)))
                .toList();
    }

    private static int year(int session) {
        return LONG.bar(session).date().getYear();
    }

    private static List<VintageRun> runsBehind(Forecast forecast) {
        int last = LONG.between(LocalDate.MIN, forecast.asOf()).size() - 1;
        int firstScored = Math.max(EARLIEST, last + 1 - Forecaster.SCORED_SESSIONS - Forecast.HORIZONS);
        return Forecasts.VINTAGES.runs(LONG, Math.max(EARLIEST, firstScored - OnlineCalibration.MEMORY), last);
    }

    private static List<String> versions(List<VintageRun> runs) {
        return runs.stream()
                .map(VintageRun::model)
                .flatMap(Optional::stream)
                .map(ForecastModel::version)
                .toList();
    }

    private static String newest(List<VintageRun> runs) {
        return runs.get(runs.size() - 1).model().map(ForecastModel::version).orElse(ModelVersion.WITHOUT_NETWORK);
    }

    private static LocalDate trainedUntil(String version) {
        return Forecasts.VINTAGES.named(version).orElseThrow().card().training().to();
    }

    private static QuantilePath walk(Vintages vintages) {
        return new PublishedForecast(MeasuredHistory.of(SHORT), vintages).forecast(200, SHORT.size() - 1);
    }

    private static Forecast forecast(Vintages vintages) {
        return forecaster(vintages).forecast(ForecastInput.alone(SHORT), "GBP", CALENDAR);
    }

    private static Forecaster forecaster(Vintages vintages) {
        return new Forecaster(vintages, Clock.fixed(MADE_AT, ZoneOffset.UTC));
    }

    private static void assertSame(QuantilePath path, QuantilePath other) {
        for (int t = path.firstSession(); t <= path.lastSession(); t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                assertThat(other.at(t, h)).isEqualTo(path.at(t, h));
            }
        }
    }

    private static PriceHistory redated(PriceHistory history, LocalDate beginning) {
        List<LocalDate> dates = CALENDAR.sessionsAfter(beginning, history.size());
        List<Bar> bars = new ArrayList<>();
        for (int t = 0; t < history.size(); t++) {
            Bar bar = history.bar(t);
            bars.add(new Bar(
                    dates.get(t), bar.open(), bar.high(), bar.low(), bar.close(), bar.adjustedClose(), bar.volume()));
        }
        return new PriceHistory(history.symbol(), bars);
    }
}
