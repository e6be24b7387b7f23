package io.stockcast.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.calendar.Exchange;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.record.EntryName;
import io.stockcast.domain.record.ForecastRecord;
import io.stockcast.domain.record.ForecastRecord.Summary;
import io.stockcast.domain.record.LedgerRecord;
import io.stockcast.domain.record.ScoredSession;
import io.stockcast.domain.testing.CertainForecast;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LedgerScoringTest {

    private static final Offset<Double> ROUNDING = within(1e-6);

    @Test
    void forecast_shouldBeScoredWithTheSessionsThatFollowed() {
        PriceHistory history = SyntheticHistory.ofCloses(90, 100, 110, 121);

        ForecastRecord record = record(history, forecast(history, 1));

        assertThat(record.symbol()).isEqualTo("X");
        assertThat(record.scoredThrough()).contains(history.last().date());
        assertThat(record.pending()).isEqualTo(18);
        ScoredSession next = onlyOne(record);
        assertThat(next.asOf()).isEqualTo(history.bar(1).date());
        assertThat(next.date()).isEqualTo(history.bar(2).date());
        assertThat(next.close()).isCloseTo(110, ROUNDING);
        assertThat(horizons(record)).containsExactly(1, 2);
    }

    @Test
    void scores_shouldBeInLogReturn() {
        PriceHistory history = SyntheticHistory.ofCloses(90, 100, 110);

        ScoredSession outcome = onlyOne(record(history, CertainForecast.of(date(history, 1), 100, 105, 100)));

        // a point forecast costs 0.975 times its absolute error
        assertThat(outcome.crps()).isCloseTo(0.975 * Math.log(110 / 105.0), ROUNDING);
        assertThat(outcome.naiveCrps()).isCloseTo(0.975 * Math.log(1.1), ROUNDING);
    }

    @Test
    void summary_shouldAverageTheOutcomesOfEachHorizon() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 100, 105);
        Forecast surprised = CertainForecast.of(date(history, 0), 100, 110, 110);
        Forecast right = CertainForecast.of(date(history, 1), 100, 105, 110);

        List<Summary> summary = record(history, surprised, right).summary();

        assertThat(summary).extracting(Summary::horizon).containsExactly(1, 2);
        Summary day = summary.get(0);
        double naive = (Math.log(1.1) + Math.log(110 / 105.0)) / 2;
        assertThat(day.count()).isEqualTo(2);
        assertThat(day.crps()).isCloseTo(0.975 * Math.log(1.1) / 2, ROUNDING);
        assertThat(day.naiveCrps()).isCloseTo(0.975 * naive, ROUNDING);
        assertThat(day.skill()).isCloseTo(1 - Math.log(1.1) / 2 / naive, ROUNDING);
    }

    @Test
    void sessionThatTheSourceLost_shouldNotBeScoredOnTheNext() {
        List<Bar> bars =
                new ArrayList<>(SyntheticHistory.ofCloses(100, 101, 102, 103).bars());
        bars.remove(1);
        PriceHistory history = new PriceHistory("X", bars);

        ForecastRecord record = record(history, forecast(history, 0));

        assertThat(record.newest()).isEmpty();
        assertThat(horizons(record)).containsExactly(2, 3);
        assertThat(record.pending()).isEqualTo(18);
    }

    @Test
    void sessionThatTheSourceAddsLater_shouldBeScoredThen() {
        PriceHistory whole = SyntheticHistory.ofCloses(100, 101, 102, 103);
        List<Bar> bars = new ArrayList<>(whole.bars());
        bars.remove(1);
        LedgerRecord early = scoring(new PriceHistory("X", bars)).record("X", List.of(forecast(whole, 0)), List.of());

        ForecastRecord record =
                scoring(whole).update(early, List.of(), List.of()).shown();

        assertThat(horizons(record)).containsExactly(1, 2, 3);
    }

    @Test
    void sessionLostForGood_shouldNotBeAwaitedForEver() {
        PriceHistory whole = SyntheticHistory.withRanges(30);
        List<Bar> bars = new ArrayList<>(whole.bars());
        bars.remove(5);

        ForecastRecord record = record(new PriceHistory("X", bars), forecast(whole, 0));

        assertThat(record.pending()).isZero();
        assertThat(record.late()).isEqualTo(1);
        assertThat(horizons(record)).hasSize(19);
    }

    @Test
    void weekendOfAnInstrumentTradedEveryDay_shouldBeScoredOnItself() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        List<Bar> bars = IntStream.range(0, 8)
                .mapToObj(day -> Bar.ofClose(friday.plusDays(day), 100 + day))
                .toList();
        Forecast forecast = CertainForecast.of(Exchange.EVERY_DAY.calendar(), friday, 100, 100, 100);

        ForecastRecord record = new LedgerScoring(new PriceHistory("BTC-USD", bars), Exchange.EVERY_DAY.hours())
                .record("BTC-USD", List.of(forecast), List.of())
                .shown();

        assertThat(onlyOne(record).date()).isEqualTo(friday.plusDays(1));
        assertThat(horizons(record)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(record.scoredThrough()).contains(friday.plusDays(7));
    }

    @Test
    void laterSplit_shouldNotMoveThePastOutcome() {
        PriceHistory restated = SyntheticHistory.ofCloses(45, 50, 51);

        ScoredSession outcome = onlyOne(record(restated, CertainForecast.of(date(restated, 1), 100, 102, 100)));

        assertThat(outcome.close()).isCloseTo(102, ROUNDING);
        assertThat(outcome.crps()).isCloseTo(0, ROUNDING);
    }

    @Test
    void asOfMissingInTheHistory_shouldLeaveTheForecastUnscored() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101);
        Forecast early = CertainForecast.of(SyntheticHistory.BEGINNING, 100, 100, 100);

        ForecastRecord record = record(history, early);

        assertThat(record.newest()).isEmpty();
        assertThat(record.summary()).isEmpty();
        assertThat(record.scoredThrough()).isEmpty();
        assertThat(record.pending()).isEqualTo(20);
    }

    @Test
    void forecastAsOfTheLastSession_shouldBeAllPending() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101);

        ForecastRecord record = record(history, forecast(history, 0), forecast(history, 1));

        assertThat(record.pending()).isEqualTo(19 + 20);
        assertThat(record.newest()).hasSize(1);
    }

    @Test
    void sessionEndedBeforeTheForecastWasMade_shouldNotBeScored() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101, 102, 103);
        // London closes at 16:30, and no time is added to it in winter
        Instant afterTheNextClose = date(history, 1).atTime(16, 31).toInstant(ZoneOffset.UTC);

        ForecastRecord record = record(history, madeAt(afterTheNextClose, forecast(history, 0)));

        assertThat(record.late()).isEqualTo(1);
        assertThat(record.newest()).isEmpty();
        assertThat(horizons(record)).containsExactly(2, 3);
        assertThat(record.pending()).isEqualTo(17);
    }

    @Test
    void lateSession_shouldBeCountedOnceHoweverOftenTheRecordIsUpdated() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101, 102, 103);
        Instant afterTheNextClose = date(history, 1).atTime(16, 31).toInstant(ZoneOffset.UTC);
        LedgerRecord record =
                scoring(history).record("X", List.of(madeAt(afterTheNextClose, forecast(history, 0))), List.of());

        LedgerRecord updated = scoring(history).update(record, List.of(), List.of());

        assertThat(updated.late()).isEqualTo(1);
        assertThat(updated).isEqualTo(record);
    }

    @Test
    void sessionUnderWayWhenTheForecastWasMade_shouldBeScored() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101, 102);
        Instant beforeTheNextClose = date(history, 1).atTime(16, 29).toInstant(ZoneOffset.UTC);

        ForecastRecord record = record(history, madeAt(beforeTheNextClose, forecast(history, 0)));

        assertThat(record.late()).isZero();
        assertThat(horizons(record)).containsExactly(1, 2);
    }

    @Test
    void sessionsPutOffByAHalt_shouldStillBeToCome() {
        PriceHistory daily = SyntheticHistory.withRanges(12);
        PriceHistory halted = new PriceHistory("X", List.of(daily.bar(0), daily.bar(10)));
        Instant whenTradedAgain = date(daily, 10).atTime(18, 0).toInstant(ZoneOffset.UTC);

        ForecastRecord record = record(halted, madeAt(whenTradedAgain, forecast(halted, 0)));

        assertThat(record.late()).isEqualTo(1);
        assertThat(record.pending()).isEqualTo(19);
    }

    @Test
    void forecastOfPricesThatEndedYearsAgo_shouldNeitherBeScoredNorPending() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101);
        Instant yearsLater = Instant.parse("2026-11-27T12:00:00Z");

        ForecastRecord record = record(history, madeAt(yearsLater, forecast(history, 1)));

        assertThat(record.late()).isEqualTo(20);
        assertThat(record.pending()).isZero();
        assertThat(record.newest()).isEmpty();
    }

    @Test
    void longLedger_shouldShowItsNewestSixtyAndSummariseThemAll() {
        PriceHistory history = SyntheticHistory.withRanges(90);
        List<Forecast> ledger = new ArrayList<>();
        for (int t = 0; t < 70; t++) {
            ledger.add(forecast(history, t));
        }

        ForecastRecord record = record(history, ledger.toArray(Forecast[]::new));

        assertThat(record.newest()).hasSize(60);
        assertThat(record.newest().get(0).asOf()).isEqualTo(date(history, 69));
        assertThat(record.newest().get(59).asOf()).isEqualTo(date(history, 10));
        assertThat(record.summary()).hasSize(20).extracting(Summary::count).containsOnly(70);
        assertThat(record.pending()).isZero();
    }

    @Test
    void entries_shouldBeCountedAndNamedInTheOrderOfTheirSessions() {
        PriceHistory history = SyntheticHistory.withRanges(30);
        Forecast first = forecast(history, 3);
        Forecast second = forecast(history, 5);
        Forecast third = forecast(history, 8);

        LedgerRecord record = scoring(history)
                .update(scoring(history).record("X", List.of(second), List.of()), List.of(third, first), List.of());

        assertThat(record.entries()).isEqualTo(3);
        assertThat(record.newest()).containsExactly(EntryName.of(first), EntryName.of(second), EntryName.of(third));
    }

    @Test
    void unreadableEntries_shouldBeNamed() {
        PriceHistory history = SyntheticHistory.ofCloses(100, 101);
        EntryName unreadable = new EntryName(date(history, 0), "lstm-0");

        assertThat(scoring(history).record("X", List.of(), List.of(unreadable)).unreadable())
                .containsExactly(unreadable);
    }

    @Test
    void sourceThatLosesItsNewestSessions_shouldNotTakeBackWhatWasKnown() {
        PriceHistory whole = SyntheticHistory.ofCloses(100, 101, 102);
        LedgerRecord known = scoring(whole).record("X", List.of(forecast(whole, 0)), List.of());

        LedgerRecord updated = scoring(whole.head(2)).update(known, List.of(), List.of());

        assertThat(updated.through()).contains(whole.last().date());
        assertThat(updated.scoredThrough()).contains(whole.last().date());
    }

    @Test
    void outcomes_shouldBeSummedUpAtTheReportedHorizons() {
        PriceHistory history = SyntheticHistory.withRanges(30);

        LedgerRecord record =
                scoring(history).record("X", List.of(forecast(history, 0), forecast(history, 20)), List.of());

        assertThat(record.records())
                .extracting(
                        horizon -> horizon.score().horizon(),
                        horizon -> horizon.score().count())
                .containsExactly(tuple(1, 2), tuple(5, 2), tuple(20, 1));
    }

    @Test
    void emptyLedger_shouldBeAnEmptyRecord() {
        ForecastRecord record = record(SyntheticHistory.ofCloses(100, 101));

        assertThat(record.pending()).isZero();
        assertThat(record.newest()).isEmpty();
    }

    private static LedgerScoring scoring(PriceHistory history) {
        return new LedgerScoring(history, Exchange.XLON.hours());
    }

    private static ForecastRecord record(PriceHistory history, Forecast... ledger) {
        return scoring(history).record("X", List.of(ledger), List.of()).shown();
    }

    private static ScoredSession onlyOne(ForecastRecord record) {
        assertThat(record.newest()).hasSize(1);
        return record.newest().get(0);
    }

    private static List<Integer> horizons(ForecastRecord record) {
        return record.summary().stream().map(Summary::horizon).toList();
    }

    private static Forecast forecast(PriceHistory history, int session) {
        double close = history.bar(session).close();
        return CertainForecast.of(date(history, session), close, close, close);
    }

    private static Forecast madeAt(Instant instant, Forecast forecast) {
        return new Forecast(
                forecast.symbol(),
                forecast.asOf(),
                forecast.currency(),
                forecast.lastClose(),
                forecast.modelVersion(),
                forecast.vintages(),
                forecast.inputs(),
                instant,
                forecast.horizons(),
                forecast.scores(),
                forecast.shortHistory(),
                forecast.largeMove(),
                forecast.reports());
    }

    private static LocalDate date(PriceHistory history, int session) {
        return history.bar(session).date();
    }
}
