package io.stockcast.functions;

import io.stockcast.forecasting.Forecaster;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.JobId;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.publishing.ForecastUpdate;
import io.stockcast.functions.publishing.Publisher;
import io.stockcast.functions.refresh.RefreshFunction;
import io.stockcast.functions.refresh.RefreshService;
import io.stockcast.functions.worker.ForecastWorker;
import io.stockcast.functions.worker.WorkerFunction;
import org.springframework.core.env.Environment;

/** What the functions that make forecasts are put together from. */
final class ForecastingParts {

    private static final JobId NO_JOB = new JobId("0".repeat(64));

    private final Parts parts;
    private final Environment environment;

    ForecastingParts(Parts parts, Environment environment) {
        this.parts = parts;
        this.environment = environment;
    }

    RefreshFunction refresh() {
        return new RefreshFunction(
                new RefreshService(parts.catalog(), parts.marketData(), forecastUpdate()), parts.metrics());
    }

    WorkerFunction worker() {
        JobStore jobs = jobs();
        parts.priming().add(() -> jobs.find(NO_JOB));
        return new WorkerFunction(
                new ForecastWorker(jobs, parts.catalog(), forecastUpdate(), parts.clock()),
                mostReceives(),
                parts.metrics(),
                parts.clock());
    }

    private ForecastUpdate forecastUpdate() {
        ForecastModel model = ForecastModel.shipped();
        parts.models().keep(model);
        Publisher publisher = new Publisher(parts.forecasts(), parts.histories(), parts.records());
        return new ForecastUpdate(
                parts.marketData(),
                new Forecaster(model, parts.clock()),
                model.version(),
                publisher,
                parts.clock(),
                parts.metrics());
    }

    private JobStore jobs() {
        return new DynamoJobStore(
                new AwsClients(environment).dynamo(), environment.getRequiredProperty("stockcast.jobs.table"));
    }

    // How often the queue delivers a message before it goes to the dead letters.
    private int mostReceives() {
        return environment.getProperty("stockcast.most.receives", Integer.class, 3);
    }
}
