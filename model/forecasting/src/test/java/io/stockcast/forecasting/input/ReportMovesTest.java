package io.stockcast.forecasting.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stockcast.domain.calendar.TradingCalendar;
import io.stockcast.domain.history.Bar;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.domain.reports.CompanyReports;
import io.stockcast.domain.reports.ReportDate;
import io.stockcast.domain.reports.ReportDates;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.domain.testing.SyntheticHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportMovesTest {

    private static final PriceHistory HISTORY = SyntheticHistory.withRanges(600);
    private static final int REPORT = 580;
    private static final double ALL_COMPANIES = Math.log(5) / 2;

    @Test
    void reportWithoutATime_shouldWidenItsSessionAndTheOneAfter() {
        ReportMoves moves = moves(HISTORY, ReportDate.on(date(REPORT)));

        assertThat(moves.logFactor(date(REPORT - 1), 1)).isGreaterThan(0.4);
        assertThat(moves.logFactor(date(REPORT), 1)).isGreaterThan(0.4);
        assertThat(moves.logFactor(date(REPORT - 2), 1)).isZero();
        assertThat(moves.logFactor(date(REPORT + 1), 1)).isZero();
    }

    @Test
    void reportAfterTheClose_shouldWidenTheSessionAfterItsDay() {
        ReportMoves moves = moves(HISTORY, new ReportDate(date(REPORT), ReportTime.AFTER_CLOSE));

        assertThat(moves.logFactor(date(REPORT - 1), 1)).isZero();
        assertThat(moves.logFactor(date(REPORT), 1)).isGreaterThan(0.4);
    }

    @Test
    void longerHorizon_shouldBeWidenedByTheSharesOfItsReports() {
        ReportMoves moves = moves(HISTORY, new ReportDate(date(REPORT), ReportTime.BEFORE_CLOSE));
        double next = Math.exp(2 * moves.logFactor(date(REPORT - 1), 1));

        assertThat(moves.logFactor(date(REPORT - 3), 5)).isCloseTo(Math.log(1 + (next - 1) / 5) / 2, within(1e-12));
        assertThat(moves.logFactor(date(REPORT - 6), 5)).isZero();
    }

    @Test
    void companyThatMovesOnTheDayAfter_shouldBeExpectedToAgain() {
        List<ReportDate> reports = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (int t = 0; t < HISTORY.size(); t++) {
            boolean isReport = t % 60 == 40;
            if (isReport) {
                reports.add(ReportDate.on(date(t)));
            }
            // A move on the day after, which is taken back.
            bars.add(Bar.ofClose(date(t), HISTORY.bar(t).close() * (t % 60 == 41 ? 1.1 : 1)));
        }
        ReportMoves moves = moves(new PriceHistory("X", bars), reports.toArray(ReportDate[]::new));

        assertThat(moves.logFactor(date(579), 1)).isLessThan(ALL_COMPANIES);
        assertThat(moves.logFactor(date(580), 1)).isGreaterThan(ALL_COMPANIES);
    }

    @Test
    void reportThatIsOnlyExpected_shouldWidenTheLikelyDays() {
        LocalDate last = date(500);
        List<ReportDate> reports = Stream.of(364, 273, 182, 91, 0)
                .map(days -> ReportDate.on(last.minusDays(days)))
                .toList();
        ReportMoves moves = knownUntil(last.plusDays(60), HISTORY, reports);
        LocalDate expected = last.plusDays(91);

        assertThat(moves.logFactor(expected.minusDays(1), 1)).isBetween(0.2, 0.6 * ALL_COMPANIES);
        assertThat(moves.logFactor(expected.minusDays(3), 5)).isBetween(0.1, moves.logFactor(expected.minusDays(1), 1));
        assertThat(moves.logFactor(expected.minusDays(20), 1)).isZero();
    }

    @Test
    void reportThatHasNotCome_shouldNotBeExpectedOnDaysThatArePast() {
        List<ReportDate> reports = List.of(ReportDate.on(date(300)), ReportDate.on(date(480)));
        LocalDate expected = date(300).plusDays(364);

        ReportMoves moves = knownUntil(expected, HISTORY, reports);

        assertThat(moves.logFactor(expected.minusDays(1), 1)).isZero();
        assertThat(moves.logFactor(expected, 1)).isGreaterThan(0.2);
    }

    private static ReportMoves moves(PriceHistory history, ReportDate... reports) {
        List<ReportDate> all = new ArrayList<>(List.of(reports));
        all.add(0, ReportDate.on(date(5)));
        return knownUntil(date(599), history, all);
    }

    private static ReportMoves knownUntil(LocalDate until, PriceHistory history, List<ReportDate> reports) {
        CompanyReports company = new CompanyReports(new ReportDates(reports, until), TradingCalendar.weekdays());
        return MeasuredHistory.of(ForecastInput.alone(history).with(Optional.of(company)))
                .reports();
    }

    private static LocalDate date(int session) {
        return HISTORY.bar(session).date();
    }
}
