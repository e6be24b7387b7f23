package io.stockcast.checks;

import io.stockcast.functions.FunctionHandler;
import io.stockcast.functions.NamedFunction;
import io.stockcast.functions.composition.Variables;
import io.stockcast.functions.tables.testing.TestDatabase;
import io.stockcast.functions.testing.TestStorage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The functions behind the handler that Lambda calls, started when first called. */
final class TestFunctions {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, FunctionHandler> started = new HashMap<>();
    private final Map<String, String> environment;

    TestFunctions(TestStorage storage, TestDatabase database, Path market) {
        environment = new HashMap<>();
        environment.put("STOCKCAST_QUOTES_TABLE", TestDatabase.QUOTES);
        environment.put("STOCKCAST_DYNAMODB_ENDPOINT", database.endpoint().toString());
        environment.putAll(Map.of(
                "STOCKCAST_BUCKET",
                TestStorage.BUCKET,
                "STOCKCAST_S3_ENDPOINT",
                storage.endpoint().toString(),
                "STOCKCAST_MARKET",
                market.toString(),
                "STOCKCAST_SITE",
                "http://localhost:1",
                "AWS_REGION",
                "eu-west-2",
                "AWS_ACCESS_KEY_ID",
                TestStorage.ACCESS_KEY_ID,
                "AWS_SECRET_ACCESS_KEY",
                TestStorage.SECRET_ACCESS_KEY));
    }

    /** Starts a function whatever its definition, and throws where that is refused. */
    FunctionHandler start(String definition) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put(NamedFunction.DEFINITION, definition);
        return new FunctionHandler(Variables.of(variables), Clock.systemUTC());
    }

    JsonNode call(String function, byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            started.computeIfAbsent(function, this::start).handleRequest(new ByteArrayInputStream(event), answer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JSON.readTree(answer.toByteArray());
    }
}
