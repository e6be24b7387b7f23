package io.stockcast.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.InputRole;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.forecast.ReferenceSeries;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.testing.SyntheticHistory;
import io.stockcast.forecasting.evaluation.WalkForward;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.input.ForecastInput;
import io.stockcast.forecasting.input.MeasuredHistory;
import io.stockcast.forecasting.methods.ForecastMethods;
import io.stockcast.forecasting.path.QuantilePath;
import io.stockcast.forecasting.testing.Forecasts;
import io.stockcast.forecasting.testing.LateMarkets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that nothing after the as-of session has a part in what is forecast as of it. */
class LeakTest {

    private static final int SESSIONS = 700;
    private static final int WALKED = 40;
    private static final List<PriceHistory> HISTORIES = List.of(
            SyntheticHistory.withRanges(SESSIONS),
            SyntheticHistory.withReports(SESSIONS),
            SyntheticHistory.asCloseOnly(SESSIONS));

    /** Every 60th session of the second history. */
    private static final List<LocalDate> REPORTS = IntStream.iterate(60, t -> t < SESSIONS, t -> t + 60)
            .mapToObj(t -> HISTORIES.get(1).bar(t).date())
            .toList();

    private static final PriceHistory LEAD =
            new PriceHistory("GSPC", SyntheticHistory.withRanges(SESSIONS, 3).bars());
    private static final PriceHistory FOLLOWER = SyntheticHistory.following(LEAD, 5);

    private static final PriceHistory INDEX = LateMarkets.index(SESSIONS);
    private static final Map<InputRole, PriceHistory> REFERENCES = LateMarkets.references(INDEX);

    /** Before HAR is fitted, on a session that refits it and between two of them, and near the end. */
    private static Stream<Arguments> histories() {
        return HISTORIES.stream()
                .flatMap(history -> Stream.of(200, 294, 333, 462, 620).map(asOf -> Arguments.of(history, asOf)));
    }

    @ParameterizedTest(name = "as of {1}")
    @MethodSource("histories")
    void deletedFuture_shouldChangeNoPastForecast(PriceHistory history, int asOf) {
        assertSameForecasts(history, history.head(asOf + 1), asOf);
    }

    @ParameterizedTest(name = "as of {1}")
    @MethodSource("histories")
    void permutedFuture_shouldChangeNoPastForecast(PriceHistory history, int asOf) {
        List<Bar> future = new ArrayList<>(history.bars().subList(asOf + 1, SESSIONS));
        Collections.shuffle(future, new Random(1));

        assertSameForecasts(history, withFuture(history, asOf, future), asOf);
    }

    @ParameterizedTest(name = "as of {1}")
    @MethodSource("histories")
    void absurdFuture_shouldChangeNoPastForecast(PriceHistory history, int asOf) {
        List<Bar> future = new ArrayList<>(history.bars().subList(asOf + 1, SESSIONS));
        future.replaceAll(bar -> scaled(bar, bar.date().getDayOfYear() % 2 == 0 ? 1e5 : 1e-5));

        assertSameForecasts(history, withFuture(history, asOf, future), asOf);
    }

    @ParameterizedTest
    @ValueSource(ints = {333, 462, 620})
    void futureOfTheLeadMarket_shouldChangeNoPastForecast(int asOf) {
        List<Bar> future = new ArrayList<>(LEAD.bars().subList(asOf + 1, SESSIONS));
        future.replaceAll(bar -> scaled(bar, bar.date().getDayOfYear() % 2 == 0 ? 1e5 : 1e-5));
        MeasuredHistory measured = withLead(LEAD);

        assertSameForecasts(measured, withLead(withFuture(LEAD, asOf, future)), asOf);
        assertSameForecasts(measured, withLead(LEAD.head(asOf + 1)), asOf);
    }

    @ParameterizedTest
    @ValueSource(ints = {333, 462, 620})
    void leadMarketsSessionOfTheAsOfDate_shouldChangeThePublishedForecastAsOfIt(int asOf) {
        List<Bar> bars = new ArrayList<>(LEAD.bars());
        bars.set(asOf, scaled(bars.get(asOf), 1.02));
        WalkForward walk = walk(withLead(LEAD), asOf);
        WalkForward changed = walk(withLead(new PriceHistory("GSPC", bars)), asOf);

        assertThat(changed.path(Method.LSTM).at(asOf, 5))
                .isNotEqualTo(walk.path(Method.LSTM).at(asOf, 5));
        assertThat(changed.path(Method.LSTM).at(asOf - 1, 5))
                .isEqualTo(walk.path(Method.LSTM).at(asOf - 1, 5));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INSTRUMENT", "REPORT_DATES"},
            mode = EnumSource.Mode.EXCLUDE)
    void futureOfAReferenceSeries_shouldChangeNoPastForecast(InputRole role) {
        int asOf = 620;
        PriceHistory market = REFERENCES.get(role);
        List<Bar> absurd = new ArrayList<>(market.bars().subList(asOf + 1, SESSIONS));
        absurd.replaceAll(bar -> scaled(bar, bar.date().getDayOfYear() % 2 == 0 ? 1e5 : 1e-5));
        List<Bar> shuffled = new ArrayList<>(market.bars().subList(asOf + 1, SESSIONS));
        Collections.shuffle(shuffled, new Random(2));
        MeasuredHistory measured = with(role, market);

        assertSameForecasts(measured, with(role, withFuture(market, asOf, absurd)), asOf);
        assertSameForecasts(measured, with(role, withFuture(market, asOf, shuffled)), asOf);
        assertSameForecasts(measured, with(role, market.head(asOf + 1)), asOf);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INSTRUMENT", "REPORT_DATES"},
            mode = EnumSource.Mode.EXCLUDE)
    void referenceSeriesOfTheAsOfDate_shouldChangeThePublishedForecastAsOfIt(InputRole role) {
        int asOf = 620;
        PriceHistory market = REFERENCES.get(role);
        List<Bar> bars = new ArrayList<>(market.bars());
        bars.set(asOf, scaled(bars.get(asOf), 1.002));
        QuantilePath path = walk(with(role, market), asOf).path(Method.LSTM);
        QuantilePath changed =
                walk(with(role, new PriceHistory(market.symbol(), bars)), asOf).path(Method.LSTM);

        assertThat(changed.at(asOf, 5)).isNotEqualTo(path.at(asOf, 5));
        assertThat(changed.at(asOf - 1, 5)).isEqualTo(path.at(asOf - 1, 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {333, 462, 620})
    void reportDatesMoreThanTwentySessionsAhead_shouldChangeNoPastForecast(int asOf) {
        List<LocalDate> known = reportsUpTo(asOf + 20);
        List<LocalDate> moved = new ArrayList<>(known);
        REPORTS.stream().filter(date -> !known.contains(date)).forEach(date -> moved.add(date.plusDays(3)));

        assertSameForecasts(reporting(REPORTS), reporting(known), asOf);
        assertSameForecasts(reporting(REPORTS), reporting(moved), asOf);
    }

    @Test
    void reportDateOfTheNextSession_shouldChangeThePublishedForecastAsOfIt() {
        int asOf = 599;
        List<LocalDate> without = new ArrayList<>(REPORTS);
        without.remove(HISTORIES.get(1).bar(asOf + 1).date());
        QuantilePath path = walk(reporting(REPORTS), asOf).path(Method.LSTM);
        QuantilePath changed = walk(reporting(without), asOf).path(Method.LSTM);

        assertThat(changed.at(asOf, 1)).isNotEqualTo(path.at(asOf, 1));
        assertThat(changed.at(asOf - 25, 1)).isEqualTo(path.at(asOf - 25, 1));
    }

    /** Without this the tests above could hold for forecasts that look at nothing. */
    @ParameterizedTest
    @ValueSource(ints = {200, 333, 620})
    void changedAsOfSession_shouldChangeEveryForecastAsOfIt(int asOf) {
        PriceHistory history = HISTORIES.get(0);
        List<Bar> bars = new ArrayList<>(history.bars());
        bars.set(asOf, scaled(bars.get(asOf), 1.02));
        WalkForward walk = walk(MeasuredHistory.of(history), asOf);
        WalkForward changed = walk(MeasuredHistory.of(new PriceHistory("X", bars)), asOf);

        for (Method method : Method.values()) {
            assertThat(changed.path(method).at(asOf, 5))
                    .isNotEqualTo(walk.path(method).at(asOf, 5));
            assertThat(changed.path(method).at(asOf - 1, 5))
                    .isEqualTo(walk.path(method).at(asOf - 1, 5));
        }
    }

    private static List<LocalDate> reportsUpTo(int session) {
        LocalDate last = HISTORIES.get(1).bar(session).date();
        return REPORTS.stream().filter(date -> !date.isAfter(last)).toList();
    }

    private static MeasuredHistory reporting(List<LocalDate> dates) {
        ReportDates reports = new ReportDates(dates.stream().map(ReportDate::on).toList(), LocalDate.MAX);
        return MeasuredHistory.of(ForecastInput.alone(HISTORIES.get(1))
                .with(Optional.of(new CompanyReports(reports, TradingCalendar.weekdays()))));
    }

    private static MeasuredHistory withLead(PriceHistory lead) {
        return MeasuredHistory.of(ForecastInput.of(FOLLOWER, List.of(ReferenceSeries.leadIndex(lead))));
    }

    private static MeasuredHistory with(InputRole role, PriceHistory market) {
        Map<InputRole, PriceHistory> references = new EnumMap<>(REFERENCES);
        references.put(role, market);
        return MeasuredHistory.of(LateMarkets.input(INDEX, references));
    }

    private static void assertSameForecasts(PriceHistory history, PriceHistory other, int asOf) {
        assertSameForecasts(MeasuredHistory.of(history), MeasuredHistory.of(other), asOf);
    }

    private static void assertSameForecasts(MeasuredHistory measured, MeasuredHistory other, int asOf) {
        WalkForward walk = walk(measured, asOf);
        WalkForward otherWalk = walk(other, asOf);

        assertThat(new Features(other).rows(asOf - WALKED, asOf))
                .isDeepEqualTo(new Features(measured).rows(asOf - WALKED, asOf));
        for (int t = asOf - WALKED; t <= asOf; t++) {
            for (int h = 1; h <= Forecast.HORIZONS; h++) {
                assertThat(other.volatility().sigma(t, h))
                        .isEqualTo(measured.volatility().sigma(t, h));
                for (Method method : Method.values()) {
                    assertThat(otherWalk.path(method).at(t, h))
                            .isEqualTo(walk.path(method).at(t, h));
                }
            }
        }
    }

    private static WalkForward walk(MeasuredHistory measured, int asOf) {
        return new WalkForward(measured, ForecastMethods.of(measured, Forecasts.VINTAGES), asOf - WALKED, asOf);
    }

    /** The history up to the as-of session, and after it other bars on the same dates. */
    private static PriceHistory withFuture(PriceHistory history, int asOf, List<Bar> future) {
        List<Bar> bars = new ArrayList<>(history.bars().subList(0, asOf + 1));
        for (Bar bar : future) {
            bars.add(new Bar(
                    history.bar(bars.size()).date(),
                    bar.open(),
                    bar.high(),
                    bar.low(),
                    bar.close(),
                    bar.adjustedClose(),
                    bar.volume()));
        }
        return new PriceHistory(history.symbol(), bars);
    }

    private static Bar scaled(Bar bar, double factor) {
        return new Bar(
                bar.date(),
                bar.open() * factor,
                bar.high() * factor,
                bar.low() * factor,
                bar.close() * factor,
                bar.adjustedClose() * factor,
                bar.volume());
    }
}
