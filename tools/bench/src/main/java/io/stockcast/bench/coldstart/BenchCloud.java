package io.stockcast.bench.coldstart;

import io.stockcast.lambda.TokenIssuer;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.StateFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the functions work with, in this process. */
final class BenchCloud implements AutoCloseable {

    private static final String BUCKET = "forecasts";
    private static final String PEOPLE = "people";

    private final StateFolder state;
    private final LocalStorage storage;
    private final LocalDatabase database;
    private final TokenIssuer issuer;
    private final Path market;

    BenchCloud(Path folder, Path market) throws Exception {
        this.state = StateFolder.open(folder);
        this.storage = LocalStorage.start(state);
        this.database = LocalDatabase.start(state);
        this.issuer = new TokenIssuer();
        this.market = market.toAbsolutePath();
        storage.createBucket(BUCKET);
        new LocalTables(database).create("forecast-jobs", PEOPLE, "quotes");
    }

    String accessToken() throws Exception {
        return issuer.accessToken();
    }

    /** Where everything is, as the environment of a function. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "STOCKCAST_BUCKET",
                BUCKET,
                "STOCKCAST_MARKET",
                market.toString(),
                "STOCKCAST_SITE",
                "http://localhost",
                "STOCKCAST_PEOPLE_TABLE",
                PEOPLE));
        environment.putAll(storage.environment());
        environment.putAll(database.environment());
        environment.putAll(issuer.environment());
        return environment;
    }

    @Override
    public void close() {
        issuer.close();
        database.close();
        storage.close();
        state.close();
    }
}
