package io.stockcast.functions.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's Record. */
record RecordDto(
        String symbol,
        @Nullable LocalDate scoredThrough,
        int pending,
        int late,
        List<Summary> summary,
        List<ScoredSessionDto> newest,
        List<HorizonRecordDto> live,
        List<HorizonRecordDto> backtest) {

    /** The contract's RecordSummary. */
    record Summary(
            int horizon,
            int count,
            double crps,
            double naiveCrps,
            double skill,
            double coverage80,
            double coverage95) {}

    /** The contract's ScoredSession. */
    record ScoredSessionDto(
            LocalDate asOf,
            LocalDate date,
            String modelVersion,
            List<Double> quantiles,
            double close,
            double pit,
            double crps,
            double naiveCrps) {}

    /** The contract's HorizonScore. */
    record HorizonScoreDto(
            int horizon,
            int count,
            double skill,
            @Nullable Double skillLow,
            @Nullable Double skillHigh,
            @Nullable Double t,
            double coverage80,
            double coverage95) {}

    /** The contract's HorizonRecord. */
    record HorizonRecordDto(
            HorizonScoreDto score,
            LocalDate from,
            LocalDate to,
            List<CalibrationPointDto> calibration,
            List<HistogramBinDto> histogram,
            List<DayDto> days) {}

    /** The contract's CalibrationPoint. */
    record CalibrationPointDto(
            double level,
            double share,
            @Nullable Double low,
            @Nullable Double high) {}

    /** The contract's HistogramBin. */
    record HistogramBinDto(
            double share, @Nullable Double low, @Nullable Double high) {}

    /** The contract's RecordDay. */
    record DayDto(LocalDate date, double skill, double coverage80) {}
}
