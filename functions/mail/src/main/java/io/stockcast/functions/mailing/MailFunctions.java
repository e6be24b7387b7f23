package io.stockcast.functions.mailing;

import io.stockcast.functions.alerts.AlertStore;
import io.stockcast.functions.alerts.DynamoAlertStore;
import io.stockcast.functions.composition.FunctionGroup;
import io.stockcast.functions.composition.FunctionSetup;
import io.stockcast.functions.feedback.FeedbackService;
import io.stockcast.functions.feedback.MailFeedbackFunction;
import io.stockcast.functions.jobs.DynamoJobStore;
import io.stockcast.functions.jobs.JobStore;
import io.stockcast.functions.letters.ConfiguredMailing;
import io.stockcast.functions.mail.DynamoLetterMemories;
import io.stockcast.functions.mail.DynamoReaders;
import io.stockcast.functions.mail.DynamoSubscriptionStore;
import io.stockcast.functions.mail.LetterMemories;
import io.stockcast.functions.mail.Refusal;
import io.stockcast.functions.mail.SubscriptionStore;
import io.stockcast.functions.marketdata.ConfiguredMarketData;
import io.stockcast.functions.metrics.MetricsChoice;
import io.stockcast.functions.news.AlertLetters;
import io.stockcast.functions.news.DigestLetters;
import io.stockcast.functions.news.DigestPages;
import io.stockcast.functions.news.Evening;
import io.stockcast.functions.news.Letters;
import io.stockcast.functions.news.LettersFunction;
import io.stockcast.functions.sentences.SiteAddress;
import io.stockcast.functions.storage.Storage;
import io.stockcast.functions.tables.DynamoClients;
import io.stockcast.functions.todays.TodaysForecasts;
import io.stockcast.functions.watchlist.DynamoWatchedByPerson;
import io.stockcast.functions.watchlist.WatchedByPerson;
import io.stockcast.marketdata.InstrumentCatalog;
import io.stockcast.marketdata.MarketData;
import io.stockcast.vintages.ShippedVintages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The functions that write to people, and that hear what became of it. */
public final class MailFunctions implements FunctionGroup {

    private static final String NOBODY = "nobody";
    private static final int MOST_LETTERS = 500;
    private static final Refusal NO_REFUSAL = new Refusal(Refusal.Reason.BOUNCE, Instant.EPOCH);

    @Override
    public Map<String, Composition> functions() {
        return Map.of("letters", MailFunctions::letters, "mail-feedback", MailFunctions::mailFeedback);
    }

    private static LettersFunction letters(FunctionSetup setup) {
        LetterSettings settings = LetterSettings.of(setup.variables());
        String people = settings.peopleTable();
        DynamoDbClient dynamo = DynamoClients.at(setup.variables());
        DynamoReaders readers = new DynamoReaders(dynamo, people);
        LetterMemories memories = new DynamoLetterMemories(dynamo, people);
        WatchedByPerson watched = new DynamoWatchedByPerson(dynamo, people);
        AlertStore alerts = new DynamoAlertStore(dynamo, people);
        SiteAddress site = settings.site();
        boolean replay = ConfiguredMarketData.isReplay(setup);
        DigestPages pages = new DigestPages(site, replay);
        JobStore jobs = new DynamoJobStore(dynamo, settings.jobsTable());
        Supplier<Evening> evenings = evenings(setup, jobs);
        setup.priming().add(readers::lookAtOne);
        return new LettersFunction(
                new Letters(
                        readers,
                        memories,
                        () -> List.of(
                                new AlertLetters(alerts, memories, site, replay, setup.clock()),
                                new DigestLetters(
                                        watched,
                                        alerts,
                                        memories,
                                        evenings.get(),
                                        pages,
                                        setup.clock(),
                                        setup.marketClock())),
                        ConfiguredMailing.of(setup.variables(), setup.priming()),
                        MOST_LETTERS),
                MetricsChoice.of(setup, "letters"));
    }

    private static Supplier<Evening> evenings(FunctionSetup setup, JobStore jobs) {
        MarketData market = ConfiguredMarketData.open(setup, "letters");
        Storage storage = Storage.of(setup);
        TodaysForecasts todays = new TodaysForecasts(
                new InstrumentCatalog(market), market, ShippedVintages::versionAsOf, setup.marketClock());
        return () -> new Evening(todays, storage.forecasts(), storage.records(), jobs, setup.clock());
    }

    private static MailFeedbackFunction mailFeedback(FunctionSetup setup) {
        SubscriptionStore subscriptions = new DynamoSubscriptionStore(
                DynamoClients.at(setup.variables()), setup.variables().required("STOCKCAST_PEOPLE_TABLE"));
        setup.priming().add(() -> subscriptions.refuse(NOBODY, NO_REFUSAL, Instant.EPOCH));
        return new MailFeedbackFunction(new FeedbackService(subscriptions, setup.clock()));
    }
}
