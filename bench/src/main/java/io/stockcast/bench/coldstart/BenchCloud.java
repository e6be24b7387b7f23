package io.stockcast.bench.coldstart;

import io.stockcast.lambda.TokenIssuer;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.StateFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
        new LocalTables(database).create("forecast-jobs", PEOPLE);
    }

    String accessToken() throws Exception {
        return issuer.accessToken();
    }

    /** Where everything is, as properties of this process. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(Map.of(
                "stockcast.bucket", BUCKET, "stockcast.market", market.toString(), "stockcast.people.table", PEOPLE));
        properties.putAll(storage.environment());
        properties.putAll(database.environment());
        properties.putAll(issuer.environment());
        return properties;
    }

    /** The same, as the environment of another. */
    Map<String, String> environment() {
        return properties().entrySet().stream()
                .collect(Collectors.toMap(property -> variable(property.getKey()), Map.Entry::getValue));
    }

    private static String variable(String property) {
        return property.replaceAll("([a-z])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        issuer.close();
        database.close();
        storage.close();
        state.close();
    }
}
