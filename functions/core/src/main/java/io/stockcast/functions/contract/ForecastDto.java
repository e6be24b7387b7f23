package io.stockcast.functions.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contract's Forecast. */
public record ForecastDto(
        InstrumentDto instrument,
        LocalDate asOf,
        double lastClose,
        String modelVersion,
        List<String> vintages,
        List<Input> inputs,
        Instant madeAt,
        List<Double> levels,
        List<Horizon> horizons,
        @Nullable Scores scores,
        @Nullable ShortHistory shortHistory,
        @Nullable LargeMove largeMove,
        List<Report> reports) {

    /** The contract's HorizonForecast. */
    public record Horizon(int horizon, LocalDate date, List<Double> quantiles, List<Double> naive) {}

    /** The contract's Scores. */
    public record Scores(int sessions, LocalDate from, LocalDate to, List<HorizonScores> horizons) {}

    /** The contract's LargeMove. */
    public record LargeMove(LocalDate date, double change) {}

    /** The contract's ShortHistory. */
    public record ShortHistory(int sessions, double widening) {}

    /** The contract's UpcomingReport. */
    public record Report(LocalDate date, String time, String basis) {}

    /** The contract's Input. */
    public record Input(String role, String symbol, LocalDate asOf, String sha256) {}

    /** The contract's HorizonScores. */
    public record HorizonScores(int horizon, List<MethodScore> methods) {}

    /** The contract's MethodScore. */
    public record MethodScore(
            String method,
            double crps,
            double skill,
            double coverage80,
            double coverage95,
            @Nullable Double dieboldMarianoT) {}
}
