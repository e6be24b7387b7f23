package io.stockcast.functions;

import java.net.URI;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * What the environment of a Lambda that serves people says, read when it is needed.
 *
 * <p>Tables are in {@code STOCKCAST_JOBS_TABLE} and {@code STOCKCAST_PEOPLE_TABLE}, the queue in
 * {@code STOCKCAST_QUEUE_URL}, the user pool's id in {@code STOCKCAST_USER_POOL};
 * {@code STOCKCAST_DYNAMODB_ENDPOINT}, {@code STOCKCAST_SQS_ENDPOINT} and {@code STOCKCAST_COGNITO_ENDPOINT} say
 * where they are, if not at Amazon's.
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

    Optional<URI> cognitoEndpoint() {
        return Optional.ofNullable(environment.getProperty("stockcast.cognito.endpoint", URI.class));
    }

    Optional<URI> dynamoEndpoint() {
        return Optional.ofNullable(environment.getProperty("stockcast.dynamodb.endpoint", URI.class));
    }

    Optional<URI> sqsEndpoint() {
        return Optional.ofNullable(environment.getProperty("stockcast.sqs.endpoint", URI.class));
    }

    /** How many forecasts a person may have made on a day ({@code STOCKCAST_FORECASTS_A_DAY}). */
    int forecastsADay() {
        return environment.getProperty("stockcast.forecasts.a.day", Integer.class, 20);
    }

    /** How often the queue delivers a message before it goes to the dead letters ({@code STOCKCAST_MOST_RECEIVES}). */
    int mostReceives() {
        return environment.getProperty("stockcast.most.receives", Integer.class, 3);
    }
}
