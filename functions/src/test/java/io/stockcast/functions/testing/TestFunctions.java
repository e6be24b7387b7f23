package io.stockcast.functions.testing;

import io.stockcast.functions.FunctionHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The functions behind the handler that Lambda calls, started when first called. */
public final class TestFunctions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DEFINITION = "spring.cloud.function.definition";

    private final Map<String, FunctionHandler> started = new HashMap<>();

    public TestFunctions(TestStorage storage, Path market) {
        System.setProperty("stockcast.bucket", TestStorage.BUCKET);
        System.setProperty("stockcast.s3.endpoint", storage.endpoint().toString());
        System.setProperty("stockcast.market", market.toString());
        System.setProperty("aws.region", "eu-west-2");
        System.setProperty("aws.accessKeyId", TestStorage.ACCESS_KEY_ID);
        System.setProperty("aws.secretAccessKey", TestStorage.SECRET_ACCESS_KEY);
    }

    /** Starts a function whatever its definition, and throws where that is refused. */
    public static FunctionHandler start(String definition) {
        try {
            System.setProperty(DEFINITION, definition);
            return new FunctionHandler();
        } finally {
            System.clearProperty(DEFINITION);
        }
    }

    public JsonNode call(String function, byte[] event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            started.computeIfAbsent(function, TestFunctions::start)
                    .handleRequest(new ByteArrayInputStream(event), answer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JSON.readTree(answer.toByteArray());
    }
}
