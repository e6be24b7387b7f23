package io.stockcast.functions.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stockcast.functions.contract.InstrumentDto;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's Analytics. */
record AnalyticsDto(
        String symbol,
        LocalDate asOf,
        double lastClose,
        List<ChanceDto> chances,
        List<RangeWidthDto> widths,
        RangeLinesDto ranges,
        PricePositionDto position,
        @Nullable ReturnShapeDto shape,
        @Nullable CompanyDto company,
        CalendarAheadDto calendar,
        SeasonalityDto seasonality,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AtOpenDto atOpen) {

    /** The contract's Band. */
    record BandDto(double low, double high) {}

    /** The contract's Estimate. */
    record EstimateDto(double value, int count, @Nullable BandDto interval) {}

    /** The contract's Chance. */
    record ChanceDto(
            int horizon,
            LocalDate date,
            String side,
            double change,
            double price,
            double probability,
            EstimateDto usual,
            @Nullable KeptDto kept) {}

    /** The contract's KeptChances. */
    record KeptDto(
            double promised,
            double came,
            int count,
            @Nullable BandDto chance) {}

    /** The contract's RangeWidth. */
    record RangeWidthDto(
            int horizon,
            double low,
            double high,
            double width,
            @Nullable Double percentile,
            int count,
            @Nullable Double sinceYesterday,
            @Nullable Double sinceLastMonth) {}

    /** The contract's RangeLines. */
    record RangeLinesDto(List<LocalDate> dates, List<VintageSpanDto> vintages, List<LineDto> horizons) {}

    /** The contract's VintageSpan. */
    record VintageSpanDto(String modelVersion, LocalDate from) {}

    /** The contract's RangeLine. */
    record LineDto(int horizon, List<Double> low, List<Double> high, List<Double> moves) {}

    /** The contract's PricePosition. */
    record PricePositionDto(
            DrawdownDto drawdown,
            YearRangeDto year,
            @Nullable LongAverageDto average) {}

    /** The contract's Drawdown. */
    record DrawdownDto(
            double depth, double high, LocalDate highDate, int sessions, double deeper, int count, LocalDate since) {}

    /** The contract's YearRange. */
    record YearRangeDto(double low, LocalDate lowDate, double high, LocalDate highDate, double place, int count) {}

    /** The contract's LongAverage. */
    record LongAverageDto(double average, double distance, int sessions) {}

    /** The contract's ReturnShape. */
    record ReturnShapeDto(
            int horizon,
            LocalDate date,
            int count,
            List<BinDto> bins,
            List<PointDto> density,
            TailsDto forecast,
            TailsDto history) {}

    /** The contract's ReturnBin. */
    record BinDto(
            double from,
            double to,
            double forecast,
            double history,
            @Nullable BandDto interval) {}

    /** The contract's DensityPoint. */
    record PointDto(double change, double density) {}

    /** The contract's Tails. */
    record TailsDto(double low95, double low80, double median, double high80, double high95) {}

    /** The contract's Company. */
    record CompanyDto(LocalDate asOf, List<InstrumentDto> indices, List<PairDto> pairs, List<FollowerDto> followers) {}

    /** The contract's IndexPair. */
    record PairDto(String first, String second, EstimateDto recent, EstimateDto fiveYears) {}

    /** The contract's Follower. */
    record FollowerDto(String symbol, EstimateDto recent, EstimateDto fiveYears) {}

    /** The contract's CalendarAhead. */
    record CalendarAheadDto(
            boolean holidaysKnown,
            List<LocalDate> sessions,
            LocalDate until,
            List<LocalDate> holidays,
            List<HalfDayDto> halfDays) {}

    /** The contract's HalfDay. */
    record HalfDayDto(LocalDate date, LocalTime closes) {}

    /** The contract's AtOpen. */
    record AtOpenDto(
            int count,
            double varianceLeft,
            double crpsSkill,
            BandDto interval,
            double coverage80,
            double coverage95,
            boolean beatsBaseline) {}

    /** The contract's Seasonality. */
    record SeasonalityDto(LocalDate from, LocalDate to, List<SeasonDto> months, List<SeasonDto> weekdays) {}

    /** The contract's Season. */
    record SeasonDto(
            int number, double mean, int count, @Nullable BandDto chance) {}
}
