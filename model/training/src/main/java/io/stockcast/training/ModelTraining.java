package io.stockcast.training;

import io.stockcast.domain.forecast.ReferenceSymbols;
import io.stockcast.domain.history.PriceHistory;
import io.stockcast.forecasting.evaluation.Pool;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCardJson;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.forecasting.path.PooledShape;
import io.stockcast.training.network.NetworkTraining;
import io.stockcast.training.network.StretchNetwork;
import io.stockcast.training.network.Weights;
import io.stockcast.training.onnx.OnnxExport;
import io.stockcast.training.samples.ShapeFit;
import io.stockcast.training.samples.TrainingData;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains a model on a universe: chooses the number of epochs on the last part of the training span, then trains every
 * network on all of it.
 *
 * @param earlier the vintages that forecast the sessions which it has seen
 */
record ModelTraining(TrainingUniverse universe, TrainingSpans spans, TrainingSettings settings, Vintages earlier) {

    /** Trains, and scores the outcome on the span that follows. */
    TrainedModel train() {
        settings.useThreads();
        warnOfAMissingLeadIndex();
        int epochs = chooseEpochs();
        PooledShape shape = ShapeFit.of(histories(), spans.until());
        byte[] onnx = OnnxExport.write(networks(shape, epochs));
        ModelCardWriter cards =
                new ModelCardWriter(histories(), shape, spans.training(), spans.validation(), epochs, settings.seed());
        ForecastModel model = ForecastModel.of(onnx, ModelCardJson.write(cards.unscored(onnx)));
        try (Vintages vintages = earlier.with(model)) {
            Pool scores = new SpanScores(universe, spans.validation()).of(vintages);
            return new TrainedModel(onnx, cards.scored(onnx, scores), scores);
        }
    }

    private void warnOfAMissingLeadIndex() {
        if (!universe.references().histories().containsKey(ReferenceSymbols.LEAD_INDEX)) {
            System.err.println("None of the histories is that of the reference series " + ReferenceSymbols.LEAD_INDEX
                    + ": the network will not learn to look at it");
        }
    }

    private List<PriceHistory> histories() {
        return universe.histories();
    }

    private int chooseEpochs() {
        PooledShape shape = ShapeFit.of(histories(), spans.beforeStopping().to());
        TrainingData data =
                TrainingData.of(histories(), universe.references(), shape, spans.beforeStopping(), spans.stopping());
        System.err.printf(
                "%d histories; choosing the epochs with %,d training and %,d validation samples%n",
                histories().size(), data.trainingSize(), data.validation().size());
        try (NetworkTraining training = new NetworkTraining(data, settings.seed())) {
            return training.epochsUntilValidationStops(settings.mostEpochs(), settings.patience());
        }
    }

    private List<Weights> networks(PooledShape shape, int epochs) {
        TrainingData data = TrainingData.of(histories(), universe.references(), shape, spans.training());
        List<Weights> members = new ArrayList<>();
        for (int member = 1; member <= StretchNetwork.MEMBERS; member++) {
            System.err.printf(
                    "Training network %d of %d, %d epochs of about %,.0f out of %,d samples%n",
                    member, StretchNetwork.MEMBERS, epochs, data.drawsPerEpoch(), data.trainingSize());
            try (NetworkTraining training = new NetworkTraining(data, settings.seed() + member - 1)) {
                members.add(training.train(epochs));
            }
        }
        return members;
    }
}
