package io.stockcast.functions.personal;

import io.stockcast.auth.SignIn;
import io.stockcast.functions.account.AccountFunction;
import io.stockcast.functions.account.AccountService;
import io.stockcast.functions.account.CognitoUserDirectory;
import io.stockcast.functions.account.UserDirectory;
import io.stockcast.functions.alerts.AlertsCheck;
import io.stockcast.functions.alerts.AlertsCheckFunction;
import io.stockcast.functions.alerts.AlertsFunction;
import io.stockcast.functions.alerts.AlertsService;
import io.stockcast.functions.alerts.DynamoAlertStore;
import io.stockcast.functions.alerts.DynamoOpenAlerts;
import io.stockcast.functions.alerts.ExportedAlerts;
import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.evening.WatchlistRefresh;
import io.stockcast.functions.evening.WatchlistRefreshFunction;
import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.mail.ExportedLettersDto;
import io.stockcast.functions.mail.ExportedMailDto;
import io.stockcast.functions.mail.MailFunction;
import io.stockcast.functions.mail.MailService;
import io.stockcast.functions.mail.UnsubscribeFunction;
import io.stockcast.functions.mail.UnsubscribeService;
import io.stockcast.functions.marketdata.ConfiguredMarketData;
import io.stockcast.functions.metrics.Metrics;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.functions.people.DynamoPeopleStore;
import io.stockcast.functions.people.ExportedKind;
import io.stockcast.functions.people.PeopleStore;
import io.stockcast.functions.people.UnerasedSignIn;
import io.stockcast.functions.quotes.Quotes;
import io.stockcast.functions.quotes.RecentCloses;
import io.stockcast.functions.requests.DynamoRequestStore;
import io.stockcast.functions.requests.ExportedDayDto;
import io.stockcast.functions.requests.ExportedRequestDto;
import io.stockcast.functions.requests.ForecastRequestsFunction;
import io.stockcast.functions.requests.ForecastRequestsService;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.functions.tables.DynamoWatchedInstruments;
import io.stockcast.functions.todays.SqsJobQueue;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.functions.watchlist.DynamoListFeedStore;
import io.stockcast.functions.watchlist.DynamoListStore;
import io.stockcast.functions.watchlist.DynamoWatchlistStore;
import io.stockcast.functions.watchlist.EveningNews;
import io.stockcast.functions.watchlist.ExportedEntryDto;
import io.stockcast.functions.watchlist.ExportedListDto;
import io.stockcast.functions.watchlist.FeedReadingService;
import io.stockcast.functions.watchlist.ImportService;
import io.stockcast.functions.watchlist.ListFeedFunction;
import io.stockcast.functions.watchlist.ListFeedService;
import io.stockcast.functions.watchlist.ListService;
import io.stockcast.functions.watchlist.SymbolLookup;
import io.stockcast.functions.watchlist.WatchlistFunction;
import io.stockcast.functions.watchlist.WatchlistPrices;
import io.stockcast.functions.watchlist.WatchlistService;
import io.stockcast.functions.watchlist.WatchlistStore;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.LastSession;
import io.stockcast.marketdata.MarketData;
import io.stockcast.vintages.ShippedVintages;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The functions for people who are signed in. */
public final class PersonalFunctions implements FunctionGroup {

    private static final String NOBODY = "nobody";
    private static final List<ExportedKind> EXPORTED = Stream.concat(
                    Stream.of(
                            ExportedListDto.KIND,
                            ExportedEntryDto.KIND,
                            ExportedMailDto.KIND,
                            ExportedLettersDto.KIND,
                            ExportedRequestDto.KIND,
                            ExportedDayDto.KIND),
                    ExportedAlerts.KINDS.stream())
            .toList();
    private static final Duration LONGEST_WAIT_FOR_PRICES = Duration.ofSeconds(3);
    private static final Duration LONGEST_LOOKUP = Duration.ofSeconds(15);

    @Override
    public Map<String, Composition> functions() {
        return Map.of(
                "account", PersonalFunctions::account,
                "alerts", PersonalFunctions::alerts,
                "alerts-check", PersonalFunctions::alertsCheck,
                "forecast-requests", PersonalFunctions::forecastRequests,
                "list-feed", PersonalFunctions::listFeed,
                "mail", PersonalFunctions::mail,
                "unsubscribe", PersonalFunctions::unsubscribe,
                "watchlist", PersonalFunctions::watchlist,
                "watchlist-refresh", PersonalFunctions::watchlistRefresh);
    }

    // Erased people are not refused: a deletion that failed half-way can be requested again.
    private static AccountFunction account(FunctionSetup setup) {
        PersonalSettings settings = PersonalSettings.of(setup.variables());
        PeopleStore people = new DynamoPeopleStore(DynamoClients.at(setup.variables()), settings.peopleTable());
        UserDirectory users = CognitoUserDirectory.of(setup.variables());
        setup.priming().add(() -> people.everythingOf(NOBODY));
        setup.priming().add(() -> users.find(NOBODY));
        return new AccountFunction(
                SignIn.to(settings.userPool()), new AccountService(people, users, EXPORTED, setup.clock()));
    }

    private static AlertsFunction alerts(FunctionSetup setup) {
        PersonalSettings personal = PersonalSettings.of(setup.variables());
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        MarketData market = ConfiguredMarketData.open(setup, "alerts");
        return new AlertsFunction(
                signIn(setup, personal, dynamo),
                new AlertsService(
                        new DynamoAlertStore(dynamo, personal.peopleTable()),
                        new InstrumentCatalog(market),
                        Storage.of(setup).forecasts(),
                        setup.clock()));
    }

    private static AlertsCheckFunction alertsCheck(FunctionSetup setup) {
        DynamoOpenAlerts alerts = new DynamoOpenAlerts(
                DynamoClients.at(setup.variables()), setup.variables().required("STOCKCAST_PEOPLE_TABLE"));
        Storage storage = Storage.of(setup);
        setup.priming().add(alerts::lookAtOne);
        return new AlertsCheckFunction(
                new AlertsCheck(alerts, storage.forecasts(), storage.records(), setup.clock()),
                MetricsChoice.of(setup, "alerts-check"));
    }

    private static ForecastRequestsFunction forecastRequests(FunctionSetup setup) {
        PersonalSettings personal = PersonalSettings.of(setup.variables());
        RequestSettings requests = RequestSettings.of(setup.variables());
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        MarketData market = ConfiguredMarketData.open(setup, "forecast-requests");
        SqsJobQueue queue = SqsJobQueue.at(requests.queueUrl(), setup.variables());
        setup.priming().add(queue::sendNothing);
        return new ForecastRequestsFunction(
                signIn(setup, personal, dynamo),
                new ForecastRequestsService(
                        todays(setup, market),
                        Storage.of(setup).forecasts(),
                        new DynamoJobStore(dynamo, requests.jobsTable()),
                        new DynamoRequestStore(
                                dynamo, requests.jobsTable(), personal.peopleTable(), requests.forecastsADay()),
                        queue,
                        setup.clock()));
    }

    private static MailFunction mail(FunctionSetup setup) {
        PersonalSettings personal = PersonalSettings.of(setup.variables());
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        return new MailFunction(
                signIn(setup, personal, dynamo),
                new MailService(
                        new DynamoSubscriptionStore(dynamo, personal.peopleTable()),
                        setup.variables().optional("STOCKCAST_MAIL_SENDER").isPresent(),
                        setup.clock()));
    }

    private static UnsubscribeFunction unsubscribe(FunctionSetup setup) {
        DynamoSubscriptionStore store = new DynamoSubscriptionStore(
                DynamoClients.at(setup.variables()), setup.variables().required("STOCKCAST_PEOPLE_TABLE"));
        setup.priming().add(() -> store.of(NOBODY));
        return new UnsubscribeFunction(new UnsubscribeService(store));
    }

    private static WatchlistFunction watchlist(FunctionSetup setup) {
        PersonalSettings personal = PersonalSettings.of(setup.variables());
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        MarketData market = ConfiguredMarketData.open(setup, "watchlist");
        Storage storage = Storage.of(setup);
        LastSession lastSession = new LastSession(market, setup.marketClock());
        Quotes quotes = new Quotes(new RecentCloses(storage.histories()), market, lastSession);
        InstrumentCatalog catalog = new InstrumentCatalog(market);
        WatchlistStore store = new DynamoWatchlistStore(dynamo, personal.peopleTable());
        return new WatchlistFunction(
                signIn(setup, personal, dynamo),
                new ListService(new DynamoListStore(dynamo, personal.peopleTable())),
                new WatchlistService(
                        store,
                        catalog,
                        new WatchlistPrices(storage, quotes, lastSession, LONGEST_WAIT_FOR_PRICES),
                        setup.clock()),
                new ImportService(store, new SymbolLookup(catalog, LONGEST_LOOKUP), setup.clock()),
                new ListFeedService(new DynamoListFeedStore(dynamo, personal.peopleTable())));
    }

    private static ListFeedFunction listFeed(FunctionSetup setup) {
        FeedSettings settings = FeedSettings.of(setup.variables());
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        Storage storage = Storage.of(setup);
        PeopleStore anybody = new DynamoPeopleStore(dynamo, settings.peopleTable());
        setup.priming().add(() -> anybody.isErased(NOBODY));
        return new ListFeedFunction(new FeedReadingService(
                new DynamoListFeedStore(dynamo, settings.peopleTable()),
                new DynamoWatchlistStore(dynamo, settings.peopleTable()),
                new EveningNews(storage.forecasts(), storage.records(), settings.site()),
                settings.site(),
                ConfiguredMarketData.isReplay(setup)));
    }

    private static WatchlistRefreshFunction watchlistRefresh(FunctionSetup setup) {
        WatchlistRefreshSettings settings = WatchlistRefreshSettings.of(setup.variables());
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        Metrics metrics = MetricsChoice.of(setup, "watchlist-refresh");
        MarketData market = ConfiguredMarketData.open(setup, metrics);
        DynamoWatchedInstruments watchlists = new DynamoWatchedInstruments(dynamo, settings.peopleTable());
        SqsJobQueue queue = SqsJobQueue.at(settings.queueUrl(), setup.variables());
        setup.priming().add(watchlists::lookAtOne);
        setup.priming().add(queue::sendNothing);
        return new WatchlistRefreshFunction(
                new WatchlistRefresh(
                        watchlists,
                        todays(setup, market),
                        Storage.of(setup).forecasts(),
                        new DynamoJobStore(dynamo, settings.jobsTable()),
                        queue,
                        settings.mostStarts(),
                        setup.clock()),
                metrics);
    }

    private static TodaysForecasts todays(FunctionSetup setup, MarketData market) {
        return new TodaysForecasts(
                new InstrumentCatalog(market), market, ShippedVintages::versionAsOf, setup.marketClock());
    }

    private static SignIn signIn(FunctionSetup setup, PersonalSettings settings, DynamoDbClient dynamo) {
        PeopleStore people = new DynamoPeopleStore(dynamo, settings.peopleTable());
        setup.priming().add(() -> people.isErased(NOBODY));
        return new UnerasedSignIn(SignIn.to(settings.userPool()), people);
    }
}
