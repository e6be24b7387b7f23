package io.stockcast.functions.publishing;

import io.stockcast.domain.forecast.Forecast;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.Vintages;
import io.stockcast.functions.storage.ModelStore;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the networks behind published forecasts where anybody can fetch them. */
public final class KeptVintages {

    private final ModelStore models;
    private final Vintages vintages;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    public KeptVintages(ModelStore models, Vintages vintages) {
        this.models = models;
        this.vintages = vintages;
    }

    /** Keeps every network that a forecast rests on and that is known here, also in place of a damaged one. */
    void keep(Forecast forecast) {
        forecast.vintages().stream()
                .filter(version -> !kept.contains(version))
                .flatMap(version -> vintages.named(version).stream())
                .forEach(this::keep);
    }

    private void keep(ForecastModel model) {
        models.keep(model.version(), model.onnx(), model.cardJson());
        kept.add(model.version());
    }
}
