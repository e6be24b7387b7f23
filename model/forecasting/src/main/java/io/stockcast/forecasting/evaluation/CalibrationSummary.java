package io.stockcast.forecasting.evaluation;

import java.util.List;
import java.util.function.Function;

/**
 * How an interval held over many instruments, one session ahead.
 *
 * @param instruments how many there are
 * @param judged those with {@value #SESSIONS} outcomes
 * @param near those of them whose last {@value #SESSIONS} outcomes were covered within 4 points of the promise
 * @param kupiecRejections instruments whose coverage Kupiec's test rejects at 5 %
 * @param independenceRejections instruments whose independence Christoffersen's test rejects at 5 %
 * @param conditionalRejections instruments whose conditional coverage it rejects at 5 %
 */
public record CalibrationSummary(
        int instruments,
        int judged,
        int near,
        int kupiecRejections,
        int independenceRejections,
        int conditionalRejections) {

    /** Over how many of its last sessions a single instrument is judged. */
    public static final int SESSIONS = 250;

    private static final double TOLERANCE = 0.04;
    private static final double SIGNIFICANCE = 0.05;

    /** Sums up the outcomes of one list an instrument, each in order of time. */
    public static CalibrationSummary of(List<List<PlacedOutcome>> instruments, CentralInterval interval) {
        List<List<PlacedOutcome>> scored =
                instruments.stream().filter(outcomes -> !outcomes.isEmpty()).toList();
        List<List<PlacedOutcome>> judged =
                scored.stream().filter(outcomes -> outcomes.size() >= SESSIONS).toList();
        List<CoverageTests> tests = scored.stream()
                .map(outcomes -> CoverageTests.of(outcomes, interval))
                .toList();
        return new CalibrationSummary(
                scored.size(),
                judged.size(),
                (int) judged.stream()
                        .filter(outcomes -> isNear(outcomes, interval))
                        .count(),
                rejections(tests, CoverageTests::unconditional),
                rejections(tests, CoverageTests::independence),
                rejections(tests, CoverageTests::conditional));
    }

    private static boolean isNear(List<PlacedOutcome> outcomes, CentralInterval interval) {
        double coverage = Coverage.of(Coverage.newest(outcomes, SESSIONS), interval);
        // a hair's breadth for the rounding of shares such as 0.84 - 0.80
        return Math.abs(coverage - interval.coverage()) <= TOLERANCE + 1e-12;
    }

    private static int rejections(List<CoverageTests> tests, Function<CoverageTests, LikelihoodRatio> test) {
        return (int) tests.stream()
                .filter(each -> test.apply(each).pValue() < SIGNIFICANCE)
                .count();
    }
}
