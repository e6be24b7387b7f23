package io.stockcast.functions.storage;

import io.stockcast.functions.composition.FunctionSetup;

/** The stores in the forecasts bucket. */
public record Storage(
        ForecastStore forecasts,
        HistoryStore histories,
        ModelStore models,
        RecordStore records,
        BackTestStore backTests,
        ScoreboardStore scoreboard,
        AnalyticsStore analytics,
        CompanyStore company) {

    /** The bucket that {@code STOCKCAST_BUCKET} names. */
    public static Storage of(FunctionSetup setup) {
        ObjectStore objects = S3ObjectStore.of(setup.variables());
        setup.priming().add(() -> objects.keys("nothing/"));
        return in(objects);
    }

    /** The stores in one bucket. */
    public static Storage in(ObjectStore objects) {
        return new Storage(
                new ForecastStore(objects),
                new HistoryStore(objects),
                new ModelStore(objects),
                new RecordStore(objects),
                new BackTestStore(objects),
                new ScoreboardStore(objects),
                new AnalyticsStore(objects),
                new CompanyStore(objects));
    }
}
