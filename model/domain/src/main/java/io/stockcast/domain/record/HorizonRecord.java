package io.stockcast.domain.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the forecasts at one horizon turned out, of one instrument or of several pooled.
 *
 * @param from the first session scored
 * @param to the last session scored
 * @param calibration one point a quantile level, ascending
 * @param histogram the PIT in {@value #BINS} equal parts of 0 to 1
 * @param days how the record came about, one entry a session, the oldest first
 */
public record HorizonRecord(
        HorizonScore score,
        LocalDate from,
        LocalDate to,
        List<CalibrationPoint> calibration,
        List<HistogramBin> histogram,
        List<Day> days) {

    /** How many bins the histogram has. */
    public static final int BINS = 10;

    public HorizonRecord {
        calibration = List.copyOf(calibration);
        histogram = List.copyOf(histogram);
        days = List.copyOf(days);
    }

    /**
     * What was promised of a quantile and what was kept.
     *
     * @param level the probability that was promised
     * @param share the share of closes at or below it
     * @param chance around the level; empty while there are too few sessions to tell
     */
    public record CalibrationPoint(double level, double share, Optional<Band> chance) {}

    /**
     * One part of the histogram.
     *
     * @param share the share of outcomes in it
     * @param chance around a calibrated forecast's share; empty while there are too few sessions to tell
     */
    public record HistogramBin(double share, Optional<Band> chance) {}

    /**
     * The record on the evening of a session.
     *
     * @param skill from the first session up to this one
     * @param coverage80 over the last sessions up to this one
     */
    public record Day(LocalDate date, double skill, double coverage80) {}
}
