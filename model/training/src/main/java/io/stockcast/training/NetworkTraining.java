package io.stockcast.training;

import ai.djl.Model;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import me.tongfei.progressbar.ProgressBar;

/**
 * Fits the network by Adam on the stretched pinball loss and keeps the weights that did best on the
 * validation samples.
 *
 * <p>Each epoch draws every {@value #STRIDE}th window of each instrument, beginning anywhere, since
 * neighbouring windows say nearly the same. Training stops after {@code patience} epochs without a
 * better validation loss.
 */
final class NetworkTraining implements AutoCloseable {

    private static final int STRIDE = 5;
    private static final int BATCH = 256;
    private static final float LEARNING_RATE = 2e-3f;

    private final TrainingData data;
    private final int patience;
    private final Random random;
    private final Model model;
    private final Trainer trainer;
    private final StretchedPinballLoss loss;

    NetworkTraining(TrainingData data, long seed, int patience) {
        this.data = data;
        this.patience = patience;
        this.random = new Random(seed);
        this.model = StretchNetwork.newModel();
        this.trainer = model.newTrainer(new DefaultTrainingConfig(Loss.l2Loss())
                .optOptimizer(Optimizer.adam()
                        .optLearningRateTracker(Tracker.fixed(LEARNING_RATE))
                        .build()));
        trainer.getManager().getEngine().setRandomSeed((int) seed);
        trainer.initialize(StretchNetwork.inputShape(1));
        this.loss = new StretchedPinballLoss(trainer.getManager());
    }

    /** Trains for at most {@code epochs} and returns the best weights. */
    Weights train(int epochs) {
        Weights best = Weights.of(model.getBlock());
        double bestLoss = validationLoss();
        System.err.printf("Validation loss of HAR-FHS as it is: %.6f%n", untouchedLoss());
        int bestEpoch = 0;
        for (int epoch = 1; epoch <= epochs && epoch - bestEpoch <= patience; epoch++) {
            double trainingLoss = epoch(epoch);
            double validationLoss = validationLoss();
            System.err.printf(
                    "Epoch %d: training loss %.6f, validation loss %.6f%n", epoch, trainingLoss, validationLoss);
            if (validationLoss < bestLoss) {
                bestLoss = validationLoss;
                bestEpoch = epoch;
                best = Weights.of(model.getBlock());
            }
        }
        return best;
    }

    @Override
    public void close() {
        trainer.close();
        model.close();
    }

    private double epoch(int epoch) {
        List<Sample> samples = draw();
        double sum = 0;
        try (ProgressBar progress = Console.progress(samples.size(), "Epoch " + epoch)) {
            for (List<Sample> batch : batches(samples)) {
                sum += step(batch) * batch.size();
                progress.stepBy(batch.size());
            }
        }
        return sum / samples.size();
    }

    private List<Sample> draw() {
        List<Sample> drawn = new ArrayList<>();
        for (List<Sample> instrument : data.training()) {
            for (int i = random.nextInt(STRIDE); i < instrument.size(); i += STRIDE) {
                drawn.add(instrument.get(i));
            }
        }
        Collections.shuffle(drawn, random);
        return drawn;
    }

    private double step(List<Sample> samples) {
        try (NDManager scope = trainer.getManager().newSubManager();
                GradientCollector gradients = trainer.newGradientCollector()) {
            Batch batch = Batch.of(samples, scope);
            NDList stretches = trainer.forward(new NDList(batch.windows()));
            stretches.attach(scope);
            var batchLoss = loss.of(stretches.singletonOrThrow(), batch.base(), batch.outcomes());
            gradients.backward(batchLoss);
            trainer.step();
            return batchLoss.getFloat();
        }
    }

    private double validationLoss() {
        return meanLoss(true);
    }

    private double untouchedLoss() {
        return meanLoss(false);
    }

    private double meanLoss(boolean stretched) {
        double sum = 0;
        for (List<Sample> samples : batches(data.validation())) {
            try (NDManager scope = trainer.getManager().newSubManager()) {
                Batch batch = Batch.of(samples, scope);
                NDList stretches = stretched
                        ? trainer.evaluate(new NDList(batch.windows()))
                        : new NDList(scope.zeros(new Shape(samples.size(), 20, 2), DataType.FLOAT32));
                stretches.attach(scope);
                sum += loss.of(stretches.singletonOrThrow(), batch.base(), batch.outcomes())
                                .getFloat()
                        * samples.size();
            }
        }
        return sum / data.validation().size();
    }

    private static List<List<Sample>> batches(List<Sample> samples) {
        List<List<Sample>> batches = new ArrayList<>();
        for (int from = 0; from < samples.size(); from += BATCH) {
            batches.add(samples.subList(from, Math.min(from + BATCH, samples.size())));
        }
        return batches;
    }
}
