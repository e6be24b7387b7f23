package io.stockcast.domain.forecast;

import io.stockcast.domain.forecast.Scores.HorizonScores;
import io.stockcast.domain.forecast.Scores.MethodScore;
import io.stockcast.domain.reports.ReportTime;
import io.stockcast.domain.reports.UpcomingReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Reads a forecast out of its JSON, field by field: a function reads its first while a visitor waits, and to look
 * through the records by reflection takes several times as long.
 */
final class ForecastReader {

    private ForecastReader() {}

    static Forecast forecast(JsonNode json) {
        return new Forecast(
                text(json, "symbol"),
                date(json, "asOf"),
                text(json, "currency"),
                json.required("lastClose").doubleValue(),
                text(json, "modelVersion"),
                vintages(json),
                list(json, "inputs", ForecastReader::input),
                Instant.parse(text(json, "madeAt")),
                list(json, "horizons", ForecastReader::horizon),
                optional(json.required("scores"), ForecastReader::scores),
                // Not mentioned where the history was long, or before that was stated.
                optional(json.path("shortHistory"), ForecastReader::shortHistory),
                optional(json.path("largeMove"), ForecastReader::largeMove),
                json.has("reports") ? list(json, "reports", ForecastReader::report) : List.of());
    }

    // Not stated before there were several.
    private static List<String> vintages(JsonNode json) {
        return json.has("vintages")
                ? list(json, "vintages", JsonNode::stringValue)
                : List.of(text(json, "modelVersion"));
    }

    private static HorizonForecast horizon(JsonNode json) {
        return new HorizonForecast(
                json.required("horizon").intValue(),
                date(json, "date"),
                new PriceQuantiles(list(json, "quantiles", JsonNode::doubleValue)),
                new PriceQuantiles(list(json, "naive", JsonNode::doubleValue)));
    }

    private static Scores scores(JsonNode json) {
        return new Scores(
                json.required("sessions").intValue(),
                date(json, "from"),
                date(json, "to"),
                list(json, "horizons", ForecastReader::horizonScores));
    }

    private static HorizonScores horizonScores(JsonNode json) {
        return new HorizonScores(
                json.required("horizon").intValue(), list(json, "methods", ForecastReader::methodScore));
    }

    private static MethodScore methodScore(JsonNode json) {
        JsonNode dieboldMarianoT = json.required("dieboldMarianoT");
        return new MethodScore(
                Method.valueOf(text(json, "method")),
                json.required("crps").doubleValue(),
                json.required("skill").doubleValue(),
                json.required("coverage80").doubleValue(),
                json.required("coverage95").doubleValue(),
                dieboldMarianoT.isNull() ? OptionalDouble.empty() : OptionalDouble.of(dieboldMarianoT.doubleValue()));
    }

    private static ShortHistory shortHistory(JsonNode json) {
        return new ShortHistory(
                json.required("sessions").intValue(), json.required("widening").doubleValue());
    }

    private static LargeMove largeMove(JsonNode json) {
        return new LargeMove(date(json, "date"), json.required("change").doubleValue());
    }

    private static UpcomingReport report(JsonNode json) {
        return new UpcomingReport(
                date(json, "date"),
                ReportTime.valueOf(text(json, "time")),
                UpcomingReport.Basis.valueOf(text(json, "basis")));
    }

    private static InputReference input(JsonNode json) {
        return new InputReference(
                InputRole.valueOf(text(json, "role")), text(json, "symbol"), date(json, "asOf"), text(json, "sha256"));
    }

    private static LocalDate date(JsonNode json, String name) {
        return LocalDate.parse(text(json, name));
    }

    private static String text(JsonNode json, String name) {
        JsonNode text = json.required(name);
        if (!text.isString()) {
            throw new IllegalArgumentException(name + " is not a text: " + text);
        }
        return text.stringValue();
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> element) {
        return json.required(name).asArray().values().stream().map(element).toList();
    }

    private static <T> Optional<T> optional(JsonNode json, Function<JsonNode, T> value) {
        return json.isNull() || json.isMissingNode() ? Optional.empty() : Optional.of(value.apply(json));
    }
}
