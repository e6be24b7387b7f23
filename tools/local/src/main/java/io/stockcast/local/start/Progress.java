package io.stockcast.local.start;

import java.io.PrintStream;

/** Prints what Stockcast is doing, one short line a step. */
public final class Progress {

    private final PrintStream steps;
    private final PrintStream warnings;

    public Progress(PrintStream steps, PrintStream warnings) {
        this.steps = steps;
        this.warnings = warnings;
    }

    public void step(String line) {
        steps.println(line);
    }

    public void warn(String line) {
        warnings.println(line);
    }
}
