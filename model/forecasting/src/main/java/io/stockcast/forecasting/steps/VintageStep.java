package io.stockcast.forecasting.steps;

import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.VintageRun;
import io.stockcast.forecasting.path.QuantilePath;
import java.util.List;
import java.util.function.Function;

/**
 * A step that depends on the vintage of each session. As of sessions before all vintages it changes nothing.
 */
public final class VintageStep implements ForecastStep {

    private final List<VintageRun> runs;
    private final Function<ForecastModel, ForecastStep> step;

    /**
     * Applies to the sessions of every run the step of its vintage.
     *
     * @param runs the sessions of the path, in order
     * @param step what a vintage makes of the sessions, each by itself
     */
    public VintageStep(List<VintageRun> runs, Function<ForecastModel, ForecastStep> step) {
        this.runs = List.copyOf(runs);
        this.step = step;
    }

    @Override
    public QuantilePath apply(QuantilePath path) {
        return QuantilePath.joined(runs.stream()
                .map(run -> apply(run, path.between(run.first(), run.last())))
                .toList());
    }

    private QuantilePath apply(VintageRun run, QuantilePath path) {
        return run.model().map(model -> step.apply(model).apply(path)).orElse(path);
    }
}
