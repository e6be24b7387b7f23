package io.stockcast.training;

import ai.djl.engine.Engine;
import io.stockcast.domain.forecast.Forecast;
import io.stockcast.domain.forecast.Method;
import io.stockcast.domain.history.HistoryCsv;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Comparison;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.features.Features;
import io.stockcast.forecasting.network.ModelCard;
import io.stockcast.forecasting.network.ModelCard.Score;
import io.stockcast.forecasting.network.ModelCard.Span;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.training.network.StretchNetwork;
import io.stockcast.training.network.StretchedPinballLoss;
import io.stockcast.training.samples.TrainingData;
import io.stockcast.vintages.ModelVersion;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the model card of a freshly trained network. */
record ModelCardWriter(
        List<PriceHistory> histories, PooledShape shape, Span training, Span validation, int epochs, long seed) {

    private static final String DESCRIPTION =
            "Stretches the smoothed quantiles of a filtered historical simulation at HAR"
                    + " volatility, below and above the median, for each of " + Forecast.HORIZONS + " horizons.";
    private static final String ARCHITECTURE = "Mean of " + StretchNetwork.MEMBERS + " networks: LSTM, 1 layer of "
            + StretchNetwork.UNITS + " units over "
            + Features.WINDOW + " sessions of " + Features.COUNT + " features; linear layer; "
            + StretchNetwork.BOUND + " tanh; pinball loss weighted by horizon^-" + StretchedPinballLoss.HORIZON_DECAY
            + "; Adam; each history also by its closes alone, drawn " + TrainingData.CLOSE_ONLY_RARITY
            + " times as rarely; ";

    ModelCard unscored(byte[] onnx) {
        return describe(onnx, List.of());
    }

    /** The card with the scores on the validation span. */
    ModelCard scored(byte[] onnx, Pool validation) {
        return describe(onnx, scores(validation));
    }

    private ModelCard describe(byte[] onnx, List<Score> scores) {
        String sha256 = HistoryCsv.sha256(onnx);
        return new ModelCard(
                version(sha256),
                DESCRIPTION,
                ARCHITECTURE + epochs + " epochs",
                ModelVersion.METHOD,
                Features.NAMES,
                shape,
                histories.stream().map(PriceHistory::symbol).toList(),
                training,
                validation,
                scores,
                seed,
                versions(),
                sha256);
    }

    /** Another network or another method is another version. */
    private String version(String networkSha256) {
        byte[] named = (networkSha256 + " method " + ModelVersion.METHOD).getBytes(StandardCharsets.US_ASCII);
        return "lstm-" + DateTimeFormatter.BASIC_ISO_DATE.format(training.to()) + "-"
                + HistoryCsv.sha256(named).substring(0, 8);
    }

    private static List<Score> scores(Pool pool) {
        List<Score> scores = new ArrayList<>();
        for (int horizon : pool.horizons()) {
            Comparison<Method> pooled = pool.at(horizon);
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
