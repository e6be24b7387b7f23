package io.stockcast.functions;

import io.stockcast.auth.UserPool;
import java.net.URI;
import org.springframework.core.env.Environment;

/**
 * What the environment of a Lambda that serves people says, read when it is needed.
 *
 * <p>Tables are in {@code STOCKCAST_JOBS_TABLE} and {@code STOCKCAST_PEOPLE_TABLE}, the queue in
 * {@code STOCKCAST_QUEUE_URL}, the user pool's id in {@code STOCKCAST_USER_POOL}.
 */
record PersonalSettings(Environment environment) {

    String jobsTable() {
        return environment.getRequiredProperty("stockcast.jobs.table");
    }

    String peopleTable() {
        return environment.getRequiredProperty("stockcast.people.table");
    }

    String queueUrl() {
        return environment.getRequiredProperty("stockcast.queue.url");
    }

    String userPoolId() {
        return environment.getRequiredProperty("stockcast.user.pool");
    }

    /** Whose tokens are believed ({@code STOCKCAST_ISSUER}, {@code STOCKCAST_CLIENT_ID}). */
    UserPool userPool() {
        return new UserPool(
                URI.create(Settings.required(environment, "stockcast.issuer")),
                Settings.required(environment, "stockcast.client.id"));
    }

    /** How many forecasts a person may have made on a day ({@code STOCKCAST_FORECASTS_A_DAY}). */
    int forecastsADay() {
        return environment.getProperty("stockcast.forecasts.a.day", Integer.class, 20);
    }
}
