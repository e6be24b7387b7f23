package io.stockcast.checks;

import ai.onnxruntime.OrtEnvironment;
import io.stockcast.lambda.LambdaPackage;
import io.stockcast.lambda.LambdaProcess;
import io.stockcast.lambda.TokenIssuer;
import io.stockcast.local.cloud.LocalDatabase;
import io.stockcast.local.cloud.LocalQueue;
import io.stockcast.local.cloud.LocalStorage;
import io.stockcast.local.cloud.LocalTables;
import io.stockcast.local.cloud.StateFolder;
import io.stockcast.local.identity.CognitoApi;
import io.stockcast.local.identity.LocalIdentity;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the functions work with, on this machine; and the functions in processes of their own, out of their packages. */
final class DeployedCloud implements AutoCloseable {

    private static final Path MARKET = Path.of("..", "local", "market").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final List<LambdaProcess> functions = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final TokenIssuer issuer;

    DeployedCloud(Path folder) throws Exception {
        StateFolder state = opened(StateFolder.open(folder));
        LocalStorage storage = opened(LocalStorage.start(state));
        LocalDatabase database = opened(LocalDatabase.start(state));
        LocalQueue queue = opened(LocalQueue.start());
        CognitoApi users = opened(CognitoApi.start(state, LocalIdentity.open(state, URI.create("http://localhost"))));
        issuer = opened(new TokenIssuer());
        RefusingStream stream = opened(new RefusingStream());
        storage.createBucket("bucket");
        new LocalTables(database).create("jobs", "people", "quotes");
        values.putAll(Map.of(
                "STOCKCAST_BUCKET", "bucket",
                "STOCKCAST_MARKET", MARKET.toString(),
                "STOCKCAST_METRICS", "stockcast",
                "STOCKCAST_SITE", "http://localhost:1",
                "STOCKCAST_JOBS_TABLE", "jobs",
                "STOCKCAST_PEOPLE_TABLE", "people",
                "STOCKCAST_QUOTES_TABLE", "quotes",
                "STOCKCAST_FORECASTS_A_DAY", "20"));
        values.putAll(
                Map.of("STOCKCAST_MAIL_SENDER", "stockcast@example.org", "STOCKCAST_MAIL_CONFIGURATION", "mails"));
        List.of(
                        storage.environment(),
                        database.environment(),
                        queue.environment(),
                        stream.environment(),
                        users.environment(),
                        issuer.environment())
                .forEach(values::putAll);
    }

    String accessToken() throws Exception {
        return issuer.accessToken();
    }

    /** Starts a function with the environment that Terraform gives it. */
    LambdaProcess start(DeployedFunction function) {
        return start(function, Map.of());
    }

    /** Starts a function with some of its environment changed. */
    LambdaProcess start(DeployedFunction function, Map<String, String> changes) {
        Map<String, String> environment = environment(function);
        environment.putAll(changes);
        environment.values().removeIf(String::isEmpty);
        LambdaProcess process = LambdaProcess.start(
                JAVA,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                code(BuiltPackage.named(function.group())),
                Terraform.argument("functions.tf", "handler"),
                environment);
        functions.add(process);
        return process;
    }

    void stopFunctions() {
        functions.forEach(LambdaProcess::close);
        functions.clear();
    }

    // AWS says where it is and who the function is; the endpoints say that it is here.
    Map<String, String> environment(DeployedFunction function) {
        Map<String, String> environment = values.entrySet().stream()
                .filter(value -> function.environment().contains(value.getKey())
                        || value.getKey().startsWith("AWS_")
                        || value.getKey().endsWith("_ENDPOINT"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String logs = "LOGGING_STRUCTURED_FORMAT_CONSOLE";
        environment.put(logs, Terraform.argument("functions.tf", logs));
        environment.put("SPRING_CLOUD_FUNCTION_DEFINITION", function.name());
        return environment;
    }

    // The deployment's machines are not always like this one, whose native libraries are added to the package.
    private static LambdaPackage code(BuiltPackage built) {
        return built.libraries().keySet().stream().anyMatch(library -> library.contains("onnxruntime"))
                ? built.unpacked().with(LambdaProcess.libraryOf(OrtEnvironment.class))
                : built.unpacked();
    }

    private <T extends AutoCloseable> T opened(T part) {
        started.push(part);
        return part;
    }

    @Override
    public void close() {
        stopFunctions();
        for (AutoCloseable part : started) {
            close(part);
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
