package io.stockcast.functions;

import io.stockcast.auth.SignIn;
import io.stockcast.forecasting.lstm.ForecastModel;
import io.stockcast.forecasting.lstm.ModelCardJson;
import io.stockcast.functions.account.AccountFunction;
import io.stockcast.functions.account.AccountService;
import io.stockcast.functions.account.CognitoUserDirectory;
import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.JobQueue;
import io.stockcast.functions.jobs.SqsJobQueue;
import io.stockcast.functions.marketdata.LastSession;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.PeopleStore;
import io.stockcast.functions.people.UnerasedSignIn;
import io.stockcast.functions.quotes.Quotes;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.requests.DynamoRequestStore;
import io.stockcast.functions.requests.ForecastRequestsFunction;
import io.stockcast.functions.requests.ForecastRequestsService;
import io.stockcast.functions.requests.TodaysForecasts;
import io.stockcast.functions.storage.DynamoTransaction;
import io.stockcast.functions.watchlist.DynamoWatchlistStore;
import io.stockcast.functions.watchlist.WatchlistFunction;
import io.stockcast.functions.watchlist.WatchlistPrices;
import io.stockcast.functions.watchlist.WatchlistService;
import io.stockcast.functions.worker.ForecastWorker;
import io.stockcast.functions.worker.WorkerFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.SqsClientBuilder;

/** What the functions that serve people, and the worker behind them, are put together from. */
final class PersonalParts {

    private static final Duration PRICES_AWAITED = Duration.ofSeconds(3);

    private final Parts parts;
    private final PersonalSettings settings;
    private final Supplier<DynamoDbClient> dynamo = SingletonSupplier.of(this::dynamoClient);

    PersonalParts(Parts parts, Environment environment) {
        this.parts = parts;
        this.settings = new PersonalSettings(environment);
    }

    SignIn signIn() {
        return new UnerasedSignIn(parts.signIn(), people());
    }

    PeopleStore people() {
        return new DynamoPeopleStore(dynamo.get(), settings.peopleTable());
    }

    AccountFunction account() {
        // Not turned away when erased: a deletion that failed half-way can be asked for again.
        return new AccountFunction(parts.signIn(), new AccountService(people(), users(), parts.clock()));
    }

    ForecastRequestsFunction forecastRequests() {
        return new ForecastRequestsFunction(
                signIn(),
                new ForecastRequestsService(
                        new TodaysForecasts(parts.catalog(), parts.marketData(), shippedModelVersion(), parts.clock()),
                        parts.forecasts(),
                        jobs(),
                        new DynamoRequestStore(
                                dynamo.get(), settings.jobsTable(), settings.peopleTable(), settings.forecastsADay()),
                        queue(),
                        parts.clock()));
    }

    WorkerFunction forecastWorker() {
        return new WorkerFunction(
                new ForecastWorker(jobs(), parts.catalog(), parts.forecastUpdate(), parts.clock()),
                settings.mostReceives(),
                parts.metrics(),
                parts.clock());
    }

    // Its card alone: starting the network takes longer than a request should.
    private static String shippedModelVersion() {
        try (InputStream card = ForecastModel.class.getResourceAsStream(ForecastModel.CARD_FILE)) {
            return ModelCardJson.read(card.readAllBytes()).modelVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WatchlistFunction watchlist() {
        return new WatchlistFunction(
                signIn(),
                new WatchlistService(
                        new DynamoWatchlistStore(dynamo.get(), settings.peopleTable()),
                        parts.catalog(),
                        new WatchlistPrices(parts.forecasts(), quotes(), PRICES_AWAITED),
                        parts.clock()));
    }

    private Quotes quotes() {
        return new Quotes(
                new RecentCloses(parts.histories()),
                parts.marketData(),
                new LastSession(parts.marketData(), parts.clock()));
    }

    private DynamoJobStore jobs() {
        return new DynamoJobStore(dynamo.get(), settings.jobsTable());
    }

    private JobQueue queue() {
        SqsClientBuilder client = SqsClient.builder().httpClient(UrlConnectionHttpClient.create());
        settings.sqsEndpoint().ifPresent(client::endpointOverride);
        return new SqsJobQueue(client.build(), settings.queueUrl());
    }

    private UserDirectory users() {
        CognitoIdentityProviderClientBuilder client = CognitoIdentityProviderClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(config ->
                        config.apiCallAttemptTimeout(Duration.ofSeconds(3)).apiCallTimeout(Duration.ofSeconds(8)));
        settings.cognitoEndpoint().ifPresent(client::endpointOverride);
        return new CognitoUserDirectory(client.build(), settings.userPoolId());
    }

    private DynamoDbClient dynamoClient() {
        DynamoDbClientBuilder client = DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(
                        config -> config.retryStrategy(retry -> retry.retryOnException(DynamoTransaction::isConflict)));
        settings.dynamoEndpoint().ifPresent(client::endpointOverride);
        return client.build();
    }
}
