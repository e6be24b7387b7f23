package io.stockcast.training;

import ai.djl.engine.Engine;
import ai.djl.pytorch.jni.JniUtils;
import picocli.CommandLine.Option;

/** How a network is trained, whatever on. */
final class TrainingSettings {

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--epochs",
            defaultValue = "8",
            description = "Most epochs; later ones learn at a tenth of the rate and change next to nothing"
                    + " (default: ${DEFAULT-VALUE}).")
    private int epochs;

    @Option(
            names = "--patience",
            defaultValue = "4",
            description = "Epochs without a better validation loss before stopping (default: ${DEFAULT-VALUE}).")
    private int patience;

    @Option(
            names = "--threads",
            defaultValue = "1",
            description = "PyTorch threads; another number rounds sums differently (default: ${DEFAULT-VALUE}).")
    private int threads;

    long seed() {
        return seed;
    }

    int mostEpochs() {
        return epochs;
    }

    int patience() {
        return patience;
    }

    /** Without it, two PyTorch processes that each take every core thrash. */
    void useThreads() {
        Engine.getEngine("PyTorch");
        JniUtils.setNumThreads(threads);
    }
}
