package io.stockcast.local;

import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.publishing.InParallel;
import io.stockcast.local.cloud.FolderWatch;
import io.stockcast.local.cloud.IndexRefresh;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalFunctions;
import io.stockcast.local.cloud.LocalQueue;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.QueueWorkers;
import io.stockcast.local.cloud.ScheduledFunction;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.cloud.UnfinishedJobs;
import io.stockcast.local.gateway.Contract;
import io.stockcast.local.gateway.SignInWarmUp;
import io.stockcast.local.identity.CognitoApi;
import io.stockcast.local.identity.DemoAccount;
import io.stockcast.local.identity.LocalIdentity;
import io.stockcast.local.mail.Mailbox;
import io.stockcast.local.mail.SesApi;
import io.stockcast.local.replay.QuoteFeed;
import io.stockcast.local.replay.Replay;
import io.stockcast.local.replay.ReplayController;
import io.stockcast.local.replay.ReplayHint;
import io.stockcast.local.replay.ReplaySteps;
import io.stockcast.local.replay.ReplayedMarket;
import io.stockcast.local.replay.StartDay;
import io.stockcast.local.site.SiteServer;
import io.stockcast.local.start.LocalSettings;
import io.stockcast.local.start.Progress;
import io.stockcast.local.start.ReplayStart;
import io.stockcast.local.stream.LocalStream;
import io.stockcast.marketdata.Instrument;
import io.stockcast.marketdata.MarketData;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;

/** The whole cloud: starts its parts in the order of their dependencies, and stops them in reverse. */
public final class LocalCloud implements AutoCloseable {

    private static final String WATCHLISTS = "watchlist-refresh";
    private static final String ALERTS = "alerts-check";
    private static final String LETTERS = "letters";

    private final LocalSettings wanted;
    private final Progress progress;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    public LocalCloud(LocalSettings settings, Progress progress) {
        this.wanted = settings;
        this.progress = progress;
    }

    /** Starts everything, and returns the site's address. */
    public URI start() {
        StateFolder state = closingLater(StateFolder.open(wanted.state()));
        // The first start makes a key for it, which takes seconds.
        CompletableFuture<LocalIdentity> opening =
                CompletableFuture.supplyAsync(() -> LocalIdentity.open(state, wanted.origin()));
        MarketDataCheck check = new MarketDataCheck(progress);
        MarketData market = check.open(wanted.market());
        List<Instrument> indices = check.indicesIn(market);
        ReplayedMarket past = new ReplayedMarket(market, indices, check.reportsIn(wanted.market()));
        LocalSettings settings = settings(past);
        LocalStorage storage = closingLater(LocalStorage.start(state));
        Path bucket = storage.createBucket(settings.bucket());
        Optional<Replay> replay = settings.replay()
                .flatMap(ReplayStart::day)
                .map(day -> new Replay(day, past, bucket, settings.replayedDay()));
        LocalDatabase database = closingLater(LocalDatabase.start(state));
        LocalTables tables = new LocalTables(database);
        tables.create(settings.jobsTable(), settings.peopleTable(), settings.quotesTable());
        LocalQueue queue = closingLater(LocalQueue.start());
        Optional<LocalStream> stream = settings.kinesis()
                .map(folder -> closingLater(LocalStream.start(folder, storage.environment(), progress)));
        progress.step("Storage ready");

        LocalIdentity identity = InParallel.joined(opening);
        CognitoApi userPool = closingLater(CognitoApi.start(state, identity));
        Mailbox mailbox = Mailbox.in(state.resolve("mailbox.json"));
        SesApi mail = closingLater(SesApi.start(state, mailbox));
        Contract contract = Contract.load();
        Map<String, String> environment = new HashMap<>();
        List.of(
                        System.getenv(),
                        settings.environment(),
                        storage.environment(),
                        database.environment(),
                        queue.environment(),
                        identity.environment(),
                        userPool.environment(),
                        mail.environment())
                .forEach(environment::putAll);
        stream.map(LocalStream::environment).ifPresent(environment::putAll);
        LocalFunctions functions =
                new LocalFunctions(environment, replay.map(Replay::clock).orElseGet(Clock::systemUTC));
        functionsOf(contract).forEach(functions::start);
        Variables variables = Variables.of(environment);
        Optional<LocalQuotes> quotes =
                stream.map(running -> closingLater(LocalQuotes.start(running, functions, queue)));
        progress.step("Functions ready");

        IndexRefresh refresh = new IndexRefresh(functions, progress);
        ScheduledFunction watchlists = new ScheduledFunction(functions, WATCHLISTS);
        ScheduledFunction alerts = new ScheduledFunction(functions, ALERTS);
        ScheduledFunction letters = new ScheduledFunction(functions, LETTERS);
        // A letter tells what an alert has told just before.
        Runnable told = () -> {
            alerts.run();
            letters.run();
        };
        Runnable people = () -> {
            watchlists.run();
            told.run();
        };
        replay.ifPresentOrElse(
                started -> {
                    started.prepare(variables, progress);
                    progress.step(
                            "Forecasting the evening of " + started.status().day());
                    refresh.runTogether(started.living());
                },
                () -> {
                    refresh.run(indices);
                    quotes.ifPresent(LocalQuotes::collect);
                });
        SiteServer server = closingLater(SiteServer.start(
                settings,
                contract,
                functions,
                identity,
                mailbox,
                replay.map(running -> new ReplayController(
                        new ReplaySteps(
                                running,
                                quotes.map(taking -> taking.feed(variables, tables))
                                        .orElseGet(QuoteFeed::none),
                                () -> {
                                    refresh.runTogether(running.living());
                                    people.run();
                                }),
                        variables,
                        progress))));
        new SignInWarmUp(contract, functions).run(identity.signIn(), identity.keyId());
        new UnfinishedJobs(database, settings.jobsTable(), queue).queueAgain();
        closingLater(QueueWorkers.start(
                event -> {
                    byte[] answer = functions.invoke(QueueWorkers.FUNCTION, event);
                    told.run();
                    return answer;
                },
                queue));
        people.run();
        closingLater(FolderWatch.start(settings.market().folders(), () -> {
            refresh.runAgain();
            people.run();
        }));
        DemoAccount demo = identity.demo();
        progress.step("Demo account: " + demo.email() + " with the password " + demo.password());
        progress.step("Mails to everybody here are at " + server.address() + "/mailbox");
        progress.step("Stockcast is at " + server.address());
        return server.address();
    }

    /** The settings with the day on which the replay starts, where there is one; else with a hint at what it would show. */
    private LocalSettings settings(ReplayedMarket past) {
        if (wanted.replay().isEmpty()) {
            new ReplayHint(past, Clock.systemUTC()).line().ifPresent(progress::step);
            return wanted;
        }
        LocalDate start = new StartDay(past).of(wanted.replay().get());
        if (wanted.replay().get().day().isEmpty()) {
            progress.step("Replaying from the evening of " + start + " on; --replay DATE starts on another");
        }
        return wanted.replaying(start);
    }

    @Override
    public void close() {
        while (!started.isEmpty()) {
            AutoCloseable part = started.pop();
            try {
                part.close();
            } catch (Exception e) {
                LoggerFactory.getLogger(LocalCloud.class).warn("{} does not stop", part, e);
            }
        }
    }

    private static Set<String> functionsOf(Contract contract) {
        Set<String> functions = new HashSet<>(contract.functions());
        functions.add(IndexRefresh.FUNCTION);
        functions.add(WATCHLISTS);
        functions.add(ALERTS);
        functions.add(LETTERS);
        functions.add(QueueWorkers.FUNCTION);
        return functions;
    }

    private <T extends AutoCloseable> T closingLater(T part) {
        started.push(part);
        return part;
    }
}
