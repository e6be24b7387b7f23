package io.stockcast.training;

import ai.djl.engine.Engine;
import io.stockcast.forecasting.Forecast;
import io.stockcast.forecasting.Method;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.Evaluation;
import io.stockcast.forecasting.evaluation.Scoring;
import io.stockcast.forecasting.history.HistoryCsv;
import io.stockcast.forecasting.lstm.Features;
import io.stockcast.forecasting.lstm.ForecastModel;
import io.stockcast.forecasting.lstm.ModelCard;
import io.stockcast.forecasting.lstm.ModelCard.Score;
import io.stockcast.forecasting.lstm.ModelCard.Span;
import io.stockcast.forecasting.lstm.ModelCardJson;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the model card of a freshly trained network, scored on the validation span as forecasts are. */
record ModelCardWriter(List<String> universe, Span training, Span validation, long seed) {

    private static final String DESCRIPTION = "Stretches the quantiles of a filtered historical simulation at HAR"
            + " volatility, below and above the median, for each of " + Forecast.HORIZONS + " horizons.";
    private static final String ARCHITECTURE = "LSTM, 1 layer of " + StretchNetwork.UNITS + " units over "
            + Features.WINDOW + " sessions of " + Features.COUNT + " features; linear layer; "
            + StretchNetwork.BOUND + " tanh; pinball loss; Adam";

    ModelCard card(byte[] onnx, List<Path> files) {
        ModelCard unscored = describe(onnx, List.of());
        try (ForecastModel model = ForecastModel.of(onnx, ModelCardJson.write(unscored))) {
            Evaluation evaluation = new Evaluation(model, validation.from(), validation.to());
            for (Path file : Console.progress(files, "Scoring")) {
                evaluation.add(HistoryCsv.read(file));
            }
            return describe(onnx, scores(evaluation));
        }
    }

    private ModelCard describe(byte[] onnx, List<Score> scores) {
        String sha256 = HistoryCsv.sha256(onnx);
        return new ModelCard(
                "lstm-" + DateTimeFormatter.BASIC_ISO_DATE.format(training.to()) + "-" + sha256.substring(0, 8),
                DESCRIPTION,
                ARCHITECTURE,
                Features.NAMES,
                universe,
                training,
                validation,
                scores,
                seed,
                versions(),
                sha256);
    }

    private static List<Score> scores(Evaluation evaluation) {
        List<Score> scores = new ArrayList<>();
        for (int horizon : Scoring.HORIZONS) {
            Comparison pooled = evaluation.pooled(horizon);
            for (Method baseline : Method.baselines()) {
                scores.add(new Score(
                        horizon,
                        baseline,
                        pooled.skill(Method.LSTM, baseline),
                        pooled.dieboldMarianoT(Method.LSTM, baseline)));
            }
        }
        return scores;
    }

    private static Map<String, String> versions() {
        return new TreeMap<>(Map.of(
                "java", Runtime.version().toString(),
                "djl", Engine.getDjlVersion(),
                "pytorch", Engine.getInstance().getVersion()));
    }
}
