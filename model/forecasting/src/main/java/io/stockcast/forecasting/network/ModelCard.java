package io.stockcast.forecasting.network;

import io.stockcast.domain.forecast.Method;
import io.stockcast.forecasting.path.PooledShape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a network is, what it was trained on and how well it did there.
 *
 * @param modelVersion the name by which forecasts refer to it
 * @param method the {@linkplain io.stockcast.vintages.ModelVersion#METHOD version of the method} that it is a part of
 * @param features what it sees of each session, in order
 * @param shape the pooled shape that an instrument's quantiles are shrunk toward
 * @param universe the instruments it was trained on
 * @param training the span of as-of sessions it was fitted to
 * @param validation the span after it, which neither training nor any choice has seen
 * @param scores pooled CRPS skill on the validation span
 * @param versions the software it was trained with
 * @param sha256 hex SHA-256 of the ONNX file
 */
public record ModelCard(
        String modelVersion,
        String description,
        String architecture,
        int method,
        List<String> features,
        PooledShape shape,
        List<String> universe,
        Span training,
        Span validation,
        List<Score> scores,
        long seed,
        Map<String, String> versions,
        String sha256) {

    /** Dates from {@code from} to {@code to}, both included. */
    public record Span(LocalDate from, LocalDate to) {}

    /** The skill of the LSTM against one baseline at one horizon, and its Diebold-Mariano t. */
    public record Score(int horizon, Method against, double skill, double dieboldMarianoT) {}
}
