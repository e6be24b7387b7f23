package io.stockcast.training.network;

import ai.djl.Model;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import io.stockcast.training.console.Console;
import io.stockcast.training.samples.InstrumentSamples;
import io.stockcast.training.samples.Sample;
import io.stockcast.training.samples.TrainingData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import me.tongfei.progressbar.ProgressBar;

/**
 * Fits the network by Adam on the stretched pinball loss, beginning from quantiles as they are.
 *
 * <p>Each epoch draws again from the samples of each instrument; the learning rate shrinks as epochs pass.
 */
public final class NetworkTraining implements AutoCloseable {

    private static final int BATCH = 256;
    private static final float LEARNING_RATE = 1e-3f;

    /** What is left of the learning rate after an epoch. */
    private static final double DECAY = 0.75;

    private final TrainingData data;
    private final Random random;
    private final Model model;
    private final Trainer trainer;
    private final StretchedPinballLoss loss;

    public NetworkTraining(TrainingData data, long seed) {
        this.data = data;
        this.random = new Random(seed);
        this.model = StretchNetwork.newModel();
        this.trainer = model.newTrainer(new DefaultTrainingConfig(Loss.l2Loss())
                .optOptimizer(Optimizer.adam()
                        .optLearningRateTracker(decaying(stepsPerEpoch(data)))
                        .build()));
        trainer.getManager().getEngine().setRandomSeed((int) seed);
        trainer.initialize(StretchNetwork.inputShape(1));
        StretchNetwork.stretchNothing(model.getBlock());
        this.loss = new StretchedPinballLoss(trainer.getManager());
    }

    /**
     * Trains until the loss on the validation samples has not fallen for {@code patience} epochs.
     *
     * @return the epoch at which it was lowest; 0 where training never lowered it
     */
    public int epochsUntilValidationStops(int mostEpochs, int patience) {
        double bestLoss = validationLoss();
        System.err.printf("Validation loss before training: %.6f%n", bestLoss);
        int bestEpoch = 0;
        for (int epoch = 1; epoch <= mostEpochs && epoch - bestEpoch <= patience; epoch++) {
            double trainingLoss = epoch(epoch);
            double validationLoss = validationLoss();
            System.err.printf(
                    "Epoch %d: training loss %.6f, validation loss %.6f%n", epoch, trainingLoss, validationLoss);
            if (validationLoss < bestLoss) {
                bestLoss = validationLoss;
                bestEpoch = epoch;
            }
        }
        return bestEpoch;
    }

    /** Trains for a number of epochs. */
    public Weights train(int epochs) {
        for (int epoch = 1; epoch <= epochs; epoch++) {
            System.err.printf("Epoch %d of %d: training loss %.6f%n", epoch, epochs, epoch(epoch));
        }
        return Weights.of(model.getBlock());
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
        for (InstrumentSamples instrument : data.training()) {
            drawn.addAll(instrument.draw(random));
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
        double sum = 0;
        for (List<Sample> samples : batches(data.validation())) {
            try (NDManager scope = trainer.getManager().newSubManager()) {
                Batch batch = Batch.of(samples, scope);
                NDList stretches = trainer.evaluate(new NDList(batch.windows()));
                stretches.attach(scope);
                sum += loss.of(stretches.singletonOrThrow(), batch.base(), batch.outcomes())
                                .getFloat()
                        * samples.size();
            }
        }
        return sum / data.validation().size();
    }

    private static double stepsPerEpoch(TrainingData data) {
        return Math.max(1, data.drawsPerEpoch() / BATCH);
    }

    private static Tracker decaying(double stepsPerEpoch) {
        return Tracker.factor()
                .setBaseValue(LEARNING_RATE)
                .setFactor((float) Math.pow(DECAY, 1 / stepsPerEpoch))
                .optMaxUpdates(Integer.MAX_VALUE)
                .build();
    }

    private static List<List<Sample>> batches(List<Sample> samples) {
        List<List<Sample>> batches = new ArrayList<>();
        for (int from = 0; from < samples.size(); from += BATCH) {
            batches.add(samples.subList(from, Math.min(from + BATCH, samples.size())));
        }
        return batches;
    }
}
