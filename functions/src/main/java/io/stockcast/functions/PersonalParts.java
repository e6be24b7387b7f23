package io.stockcast.functions;

import io.stockcast.auth.SignIn;
import io.stockcast.forecasting.network.ForecastModel;
import io.stockcast.forecasting.network.ModelCardJson;
import io.stockcast.functions.account.AccountFunction;
import io.stockcast.functions.account.AccountService;
import io.stockcast.functions.account.CognitoUserDirectory;
import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.jobs.DynamoJobStore;
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
import io.stockcast.functions.watchlist.DynamoWatchlistStore;
import io.stockcast.functions.watchlist.WatchlistFunction;
import io.stockcast.functions.watchlist.WatchlistPrices;
import io.stockcast.functions.watchlist.WatchlistService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.util.function.SingletonSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the functions that serve people are put together from. */
final class PersonalParts {

    private static final String NOBODY = "nobody";
    private static final Duration PRICES_AWAITED = Duration.ofSeconds(3);

    private final Parts parts;
    private final PersonalSettings settings;
    private final AwsClients aws;
    private final Supplier<DynamoDbClient> dynamo;

    PersonalParts(Parts parts, Environment environment) {
        this.parts = parts;
        this.settings = new PersonalSettings(environment);
        this.aws = new AwsClients(environment);
        this.dynamo = SingletonSupplier.of(aws::dynamo);
    }

    AccountFunction account() {
        // Not turned away when erased: a deletion that failed half-way can be asked for again.
        PeopleStore people = people();
        UserDirectory users = new CognitoUserDirectory(aws.cognito(), settings.userPoolId());
        parts.priming().add(() -> people.everythingOf(NOBODY));
        parts.priming().add(() -> users.find(NOBODY));
        return new AccountFunction(SignIn.to(settings.userPool()), new AccountService(people, users, parts.clock()));
    }

    ForecastRequestsFunction forecastRequests() {
        SqsJobQueue queue = new SqsJobQueue(aws.sqs(), settings.queueUrl());
        parts.priming().add(queue::sendNothing);
        return new ForecastRequestsFunction(
                signIn(),
                new ForecastRequestsService(
                        new TodaysForecasts(parts.catalog(), parts.marketData(), shippedModelVersion(), parts.clock()),
                        parts.forecasts(),
                        new DynamoJobStore(dynamo.get(), settings.jobsTable()),
                        new DynamoRequestStore(
                                dynamo.get(), settings.jobsTable(), settings.peopleTable(), settings.forecastsADay()),
                        queue,
                        parts.clock()));
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

    private SignIn signIn() {
        PeopleStore people = people();
        parts.priming().add(() -> people.isErased(NOBODY));
        return new UnerasedSignIn(SignIn.to(settings.userPool()), people);
    }

    private PeopleStore people() {
        return new DynamoPeopleStore(dynamo.get(), settings.peopleTable());
    }

    private Quotes quotes() {
        return new Quotes(
                new RecentCloses(parts.histories()),
                parts.marketData(),
                new LastSession(parts.marketData(), parts.clock()));
    }

    // Its card alone: starting the network takes longer than a request should.
    private static String shippedModelVersion() {
        try (InputStream card = ForecastModel.class.getResourceAsStream(ForecastModel.CARD_FILE)) {
            return ModelCardJson.read(card.readAllBytes()).modelVersion();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
